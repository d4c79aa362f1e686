import type { ProjectOutcome } from '../../../models/joint-project/equilibria.ts';
import type { JointProjectParameters } from '../../../models/joint-project/parameters.ts';
import type { JointProjectSolution } from '../../../models/joint-project/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The joint project in Spanish. */
export const words: ModelWords<JointProjectParameters, JointProjectSolution> = {
	title: 'Proyecto conjunto',
	shows:
		'Una instalación y sus usuarios, por ejemplo un aeropuerto y unos hoteles, pueden quedarse esperando unos a otros; muchas veces basta con que alguien mueva primero.',
	assumes:
		'La instalación y sus usuarios invierten o esperan, una sola vez. Invertir cuesta lo mismo en cualquier caso y en compañía rinde más, o al menos igual. Los usuarios deciden como uno solo, y todos conocen los costos y los ingresos de todos.',
	leavesOut:
		'Usuarios que se esperan entre ellos, negociaciones sobre quién paga, obras a medias y dudas sobre lo que ganaría el otro lado.',
	parameters: {
		firstSideRevenue: {
			label: 'Ingreso de la instalación',
			meaning: 'Lo que recibe la instalación si sus usuarios también invierten.'
		},
		firstSideCost: {
			label: 'Costo de la instalación',
			meaning: 'Lo que cuesta construir la instalación, con usuarios o sin ellos.'
		},
		secondSideRevenue: {
			label: 'Ingreso de los usuarios',
			meaning: 'Lo que reciben los usuarios si la instalación existe.'
		},
		secondSideCost: {
			label: 'Costo de los usuarios',
			meaning: 'Lo que gastan los usuarios en prepararse para la instalación.'
		},
		firstSideRevenueAlone: {
			label: 'Ingreso de la instalación sola',
			meaning: 'Lo que recibe la instalación sin estos usuarios; nunca más que con ellos.'
		},
		secondSideRevenueAlone: {
			label: 'Ingreso de los usuarios solos',
			meaning: 'Lo que reciben los usuarios sin la instalación; nunca más que con ella.'
		}
	},
	views: { payoffs: 'A la vez', order: 'Uno mueve primero' },
	presets: {
		airport: 'Aeropuerto y hoteles: cada uno espera al otro',
		irrigation: 'Canal y fincas: el canal no se paga solo',
		university: 'Universidad y empresas: confiar es lo más seguro',
		standalone: 'Un aeropuerto que se paga solo',
		edge: 'La duda no inclina la balanza'
	},
	facts: {
		bothIsEquilibrium: 'Que ambos inviertan es un equilibrio',
		neitherIsEquilibrium: 'Que ninguno invierta es un equilibrio',
		welfareBoth: 'Ganancia conjunta si ambos invierten',
		welfareOnlyFirst: 'Ganancia conjunta si solo se construye la instalación',
		welfareOnlySecond: 'Ganancia conjunta si solo invierten los usuarios',
		firstSideProbability: 'Probabilidad de la instalación que deja indiferentes a los usuarios',
		secondSideProbability: 'Probabilidad de los usuarios que deja indiferente a la instalación',
		bothIfFirstLeads: 'Ambos invierten si la instalación mueve primero',
		bothIfSecondLeads: 'Ambos invierten si los usuarios mueven primero',
		transferToFirst: 'Transferencia que necesita la instalación',
		transferToSecond: 'Transferencia que necesitan los usuarios',
		transferFeasible: 'La ganancia del otro lado la cubre'
	},
	picture: {
		first: 'instal.',
		second: 'usuarios',
		both: 'ambos invierten',
		'only-first': 'solo instalación',
		'only-second': 'solo usuarios',
		neither: 'ninguno',
		invests: 'invertir',
		waits: 'esperar',
		firstLeads: 'La instalación mueve primero',
		secondLeads: 'Los usuarios mueven primero',
		keyEquilibrium: 'nadie prefiere cambiar',
		keyBest: 'lo mejor para los dos juntos',
		keyArrow: 'vertical: lo que prefiere la instalación; horizontal: lo que prefieren los usuarios',
		keyPlayed: 'jugadas hechas; ganancias de la instalación y los usuarios',
		keyNotPlayed: 'jugadas no hechas'
	},
	sentence: (solution, parameters, write) => {
		switch (solution.failure) {
			case 'multiple-equilibria':
				return severalEquilibria(solution, write);
			case 'unique-inefficient':
				return appropriability(solution, parameters, write);
			case 'none':
				return noFailure(solution, write);
		}
	}
};

const outcomes: Record<ProjectOutcome, string> = {
	both: 'ambos invierten',
	neither: 'ninguno invierte',
	'only-first': 'solo se construye la instalación',
	'only-second': 'solo invierten los usuarios'
};

function severalEquilibria({ welfare, riskDominant }: JointProjectSolution, write: WriteNumber) {
	const doubt = {
		both: 'Si cada lado duda del otro, aun así invierte.',
		neither: 'Si cada lado duda del otro, se queda fuera.',
		tie: 'La duda no inclina la balanza hacia ningún lado.'
	}[riskDominant ?? 'tie'];
	return `Hay equilibrio si ambos invierten y también si ninguno lo hace. La falla de coordinación es de equilibrios múltiples: no se gana nada donde podrían repartirse ${write(welfare.both, '.3')}. ${doubt} Basta con que un lado mueva primero, a la vista del otro, para que el otro lo siga.`;
}

function appropriability(
	{ pureEquilibria, welfare, transferNeeded, transferFeasible }: JointProjectSolution,
	{ firstSideRevenue, firstSideCost, secondSideRevenue, secondSideCost }: JointProjectParameters,
	write: WriteNumber
) {
	const isFacility = transferNeeded.firstSide > 0;
	const short = isFacility ? transferNeeded.firstSide : transferNeeded.secondSide;
	const gain = isFacility ? secondSideRevenue - secondSideCost : firstSideRevenue - firstSideCost;
	const [loses, gains] = isFacility
		? ['la instalación perdería', 'ganan los usuarios']
		: ['los usuarios perderían', 'gana la instalación'];
	return [
		`En equilibrio, ${pureEquilibria.map((outcome) => outcomes[outcome]).join(' o ')}: la falla es un equilibrio único e ineficiente.`,
		`Juntos ganarían ${write(welfare.both, '.3')}, pero incluso así ${loses} ${write(short, '.3')}, de modo que ningún orden de jugadas ayuda.`,
		transferFeasible
			? `Sí ayuda una transferencia de ${write(short, '.3')}, tomada de los ${write(gain, '.3')} que ${gains}.`
			: ''
	]
		.filter(Boolean)
		.join(' ');
}

function noFailure({ pureEquilibria, welfare, best }: JointProjectSolution, write: WriteNumber) {
	const [only, ...others] = pureEquilibria;
	const gains: Record<ProjectOutcome, number> = {
		both: welfare.both,
		neither: welfare.neither,
		'only-first': welfare.onlyFirst,
		'only-second': welfare.onlySecond
	};
	const worth =
		best === 'neither'
			? 'Tampoco convendría moverse juntos'
			: `Rinde ${write(gains[best], '.3')}, lo más que se puede lograr`;
	if (only !== undefined && others.length === 0)
		return `Un solo equilibrio: ${outcomes[only]}. ${worth}: no hay falla de coordinación.`;
	return `En el filo, alguien es indiferente: hay equilibrio si ${pureEquilibria.map((outcome) => outcomes[outcome]).join(', o si ')}. Lo más que se puede lograr, ${write(gains[best], '.3')}, se alcanza si ${outcomes[best]}; nadie pierde al pasar a ese estado, de modo que no queda una falla de coordinación estricta.`;
}
