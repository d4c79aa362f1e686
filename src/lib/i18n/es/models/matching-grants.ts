import type { MatchingGrantsParameters } from '../../../models/matching-grants/parameters.ts';
import type { MatchingGrantsSolution } from '../../../models/matching-grants/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Matching grants in Spanish. */
export const words: ModelWords<MatchingGrantsParameters, MatchingGrantsSolution> = {
	title: 'Subsidios con contrapartida',
	shows:
		'Una agencia paga parte del costo de proyectos que proponen las empresas: lo que cuenta es cuánto se gana por cada unidad de dinero público, y no pagar lo que se haría de todos modos.',
	assumes:
		'Una empresa hace un proyecto si su propio beneficio cubre su parte del costo. Los proyectos también benefician a otros. La agencia fija su parte del costo con una regla, ordena los proyectos que admite y paga desde el primero hasta donde alcanza el dinero.',
	leavesOut:
		'Empresas que presentan sus proyectos mejor de lo que son, proyectos que se ayudan o se estorban entre sí, y lo que cuesta evaluarlos.',
	parameters: {
		projects: {
			label: 'Proyectos',
			meaning: 'Lo que cuesta cada proyecto, lo que da a su empresa y a otros, y sus puntajes.',
			element: 'proyecto',
			fields: {
				cost: 'Costo',
				privateBenefit: 'Beneficio para la empresa',
				externalBenefit: 'Beneficio para otros',
				perceivedExternalBenefit: 'Beneficio para otros según la agencia',
				quality: 'Puntaje de calidad'
			}
		},
		budget: { label: 'Dinero público', meaning: 'Lo que puede gastar la agencia.' },
		shareRule: {
			label: 'Parte pública del costo',
			meaning: 'La regla que dice qué parte del costo de un proyecto paga la agencia.',
			options: {
				externality: 'la parte del beneficio que va a otros',
				minimal: 'lo justo para que convenga',
				fixed: 'la misma para todos'
			}
		},
		fixedGrantShare: {
			label: 'Parte, si es igual para todos',
			meaning: 'La parte del costo que se paga cuando es la misma para todos los proyectos.'
		},
		ranking: {
			label: 'Orden según',
			meaning: 'Lo que decide qué proyecto va primero.',
			options: {
				'net-gain-per-public-cost': 'ganancia por dinero público',
				'benefit-cost-ratio': 'beneficio sobre costo total',
				quality: 'puntaje de calidad'
			}
		},
		qualityFloor: {
			label: 'Puntaje mínimo de calidad',
			meaning: 'No se admiten los proyectos a los que el panel da un puntaje menor.'
		},
		screenAdditionality: {
			label: 'Excluir lo que se haría igual',
			meaning: 'Si se excluyen los proyectos que le convienen a su empresa sin subsidio.'
		},
		costOfFunds: {
			label: 'Costo del dinero público',
			meaning: 'Lo que se pierde por cada unidad que se recauda con impuestos.'
		}
	},
	views: { projects: 'Proyectos' },
	presets: {
		byGain: 'En orden de ganancia por dinero público',
		windfall: 'Nadie pregunta qué se haría igual',
		fixedShare: 'La mitad del costo para todos',
		misjudged: 'La agencia juzga mal',
		minimal: 'Lo justo para que convenga'
	},
	facts: {
		funded: 'Proyectos financiados',
		publicSpending: 'Dinero público gastado',
		gain: 'Ganancia de los proyectos financiados',
		best: 'Mejor elección dentro del presupuesto',
		bestGain: 'Su ganancia',
		bestAsSeen: 'Mejor elección según la agencia',
		windfallSpending: 'Gastado en lo que se haría igual'
	},
	picture: {
		project: 'proyecto',
		funded: 'financiado',
		windfall: 'financiado, se haría igual',
		anyway: 'se haría igual',
		poor: 'puntaje bajo',
		declines: 'la empresa no quiere',
		unaided: 'sin subsidio',
		gainless: 'sin ganancia a la vista',
		noMoney: 'no queda dinero',
		spent: 'gastado',
		gain: 'ganancia',
		bestGain: 'lo mejor con el presupuesto',
		keyGrant: 'costo: el subsidio',
		keyFirm: 'costo y beneficio de la empresa',
		keyOthers: 'beneficio para otros',
		keySeen: 'beneficios según la agencia',
		keyFunded: 'financiado',
		keyBest: 'en la mejor elección dentro del presupuesto'
	},
	sentence: (solution, parameters, write) =>
		[chosen(solution, parameters, write), compared(solution, write), failure(solution)]
			.filter(Boolean)
			.join(' ')
};

function chosen(
	{ selectedIndices, publicSpending, gain, projects }: MatchingGrantsSolution,
	{ budget }: MatchingGrantsParameters,
	write: WriteNumber
): string {
	const funded = selectedIndices.length;
	const isAlone = projects.length === 1;
	const all = `De ${write(projects.length, 'd')} proyectos`;
	if (funded === 0)
		return isAlone ? 'El único proyecto no se financia.' : `${all} no se financia ninguno.`;
	const money = `con ${write(publicSpending, '.4')} de los ${write(budget, '.4')} disponibles`;
	const result =
		gain < 0 ? `una pérdida de ${write(-gain, '.3')}` : `una ganancia de ${write(gain, '.3')}`;
	if (isAlone) return `El único proyecto se financia ${money}, con ${result}.`;
	return funded === 1
		? `${all} se financia uno ${money}, con ${result}.`
		: `${all} se financian ${write(funded, 'd')} ${money}; juntos dan ${result}.`;
}

function compared(
	{ gain, bestByTrueGain, windfallSpending }: MatchingGrantsSolution,
	write: WriteNumber
): string {
	const { gain: best, selectedIndices } = bestByTrueGain;
	const windfall =
		windfallSpending > 0
			? `Del dinero, ${write(windfallSpending, '.3')} va a lo que se haría de todos modos, y ahí no se gana nada.`
			: '';
	if (best === null || selectedIndices === null) return windfall;
	const names = selectedIndices.map((index) => write(index + 1, 'd')).join(', ');
	const verdict =
		gain >= best - 1e-9 * Math.max(1, Math.abs(best))
			? 'Ninguna otra elección entre los admitidos ganaría más.'
			: names === ''
				? 'Dentro del presupuesto, lo mejor sería no financiar nada.'
				: `La mejor elección dentro del presupuesto ganaría ${write(best, '.3')} (${names}).`;
	return [verdict, windfall].filter(Boolean).join(' ');
}

/** What is there to be put right: projects worth their cost that no firm does alone. */
function failure({ projects }: MatchingGrantsSolution): string {
	return projects.some(({ additional, efficient }) => additional && efficient)
		? 'Sin subsidios, la falla es un equilibrio único e ineficiente: hay proyectos que valen lo que cuestan y no le convienen a su empresa.'
		: 'Todo proyecto que vale lo que cuesta le conviene a su empresa: no hay falla de coordinación que los subsidios puedan corregir.';
}
