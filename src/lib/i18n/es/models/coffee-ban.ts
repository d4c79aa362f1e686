import type { CoffeeBanParameters } from '../../../models/coffee-ban/parameters.ts';
import type { CoffeeBanSolution } from '../../../models/coffee-ban/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The coffee ban in Spanish. */
export const words: ModelWords<CoffeeBanParameters, CoffeeBanSolution> = {
	title: 'Prohibición del café',
	shows:
		'Cada caficultor preferiría vender su mejor café en el país y aprovechar afuera el nombre de todos; una prohibición puede subir el ingreso de todos, o bajarlo.',
	assumes:
		'Caficultores iguales tienen cada uno un lote bueno y uno malo; exportan uno y venden el otro en el país. Afuera todos cobran lo mismo, según la parte de las exportaciones que es buena; en el país la calidad se ve. Con la prohibición, si se descubre a alguien que vende su lote bueno en el país, pierde la prima y paga la multa.',
	leavesOut:
		'Lo que cuestan los inspectores, los compradores del país que se quedan sin buen café, caficultores de distinto tamaño y calidades que se pudieran ver afuera.',
	parameters: {
		growers: {
			label: 'Caficultores',
			meaning: 'Cuántos caficultores de igual tamaño comparten el nombre.'
		},
		exportPremium: {
			label: 'Prima de exportación',
			meaning: 'Lo que el mundo paga de más si todo lo que el país exporta es bueno.'
		},
		homePremium: {
			label: 'Prima interna',
			meaning: 'Lo que los compradores del país pagan de más por un lote bueno.'
		},
		detectionProbability: {
			label: 'Probabilidad de detección',
			meaning:
				'La probabilidad de que se descubra un lote bueno vendido en el país; con 0, la prohibición solo existe en el papel.'
		},
		fine: { label: 'Multa', meaning: 'Lo que se paga cuando se descubre.' }
	},
	views: { income: 'Lo que gana un caficultor', cheatGain: '¿Funciona la prohibición?' },
	presets: {
		helps: 'La prohibición funciona y todos ganan',
		leaky: 'Se descubre a muy pocos',
		harmful: 'La prohibición funciona y todos pierden',
		twoGrowers: 'Dos caficultores: no hace falta prohibir'
	},
	facts: {
		honestIsEquilibriumWithoutBan: 'Sin prohibición, los caficultores exportan lo mejor',
		honestIsEquilibriumWithBan: 'Con la prohibición, los caficultores exportan lo mejor',
		ownPartOfPremium: 'Parte de la prima de exportación que le toca a un caficultor',
		cheatGainWithoutBan: 'Ganancia de dejarlo en el país, sin prohibición',
		cheatGainWithBan: 'Ganancia de dejarlo en el país, con la prohibición',
		welfareGainOfHonesty: 'Ganancia de cada uno si todos exportan lo mejor',
		banRaisesIncome: 'La prohibición sube los ingresos',
		banLowersIncome: 'La prohibición baja los ingresos',
		detectionProbabilityLowerBound: 'Probabilidad de detección que la prohibición necesita'
	},
	picture: {
		allExport: 'todos exportan lo mejor',
		oneKeeps: 'uno deja lo mejor en el país',
		allKeep: 'todos lo dejan en el país',
		underBan: 'con la prohibición',
		detection: 'Probabilidad de detección',
		cheatGain: 'Ganancia de dejarlo en el país (dinero)',
		works: 'funciona desde',
		notNeeded: 'no hace falta prohibir',
		keyAbroad: 'lo que se gana de más afuera (dinero)',
		keyHome: 'lo que se gana en el país, si nada está prohibido',
		keyBan: 'todo lo que se puede esperar con la prohibición',
		keyHonest: 'lo que daría exportar'
	},
	sentence: (solution, parameters, write) =>
		`${temptation(solution, parameters, write)} ${outcome(solution, parameters, write)}`
};

function temptation(
	{ honestIsEquilibriumWithoutBan }: CoffeeBanSolution,
	{ exportPremium, homePremium, growers }: CoffeeBanParameters,
	write: WriteNumber
): string {
	const part = write(exportPremium / growers, '.3');
	const home = write(homePremium, '.3');
	return honestIsEquilibriumWithoutBan
		? `La parte de la prima de exportación que le toca a un caficultor, ${part}, no es menor que la prima interna, ${home}: todos exportan lo mejor sin que nadie los obligue.`
		: `Vender su mejor café en el país le da a un caficultor ${home} y le cuesta solo su parte de la prima de exportación, ${part}: sin prohibición, todos lo hacen.`;
}

function outcome(
	solution: CoffeeBanSolution,
	{ detectionProbability }: CoffeeBanParameters,
	write: WriteNumber
): string {
	const { honestIsEquilibriumWithoutBan, honestIsEquilibriumWithBan, welfareGainOfHonesty } =
		solution;
	if (honestIsEquilibriumWithoutBan)
		return 'No hay falla de coordinación, ni nada que una prohibición pueda hacer.';
	const gain = write(Math.abs(welfareGainOfHonesty), '.3');
	const tooWeak = `la prohibición es demasiado débil: se descubre el ${write(detectionProbability, '.0%')} de los casos y haría falta el ${write(solution.detectionProbabilityLowerBound, '.0%')}.`;
	if (solution.banRaisesIncome)
		return `Es un equilibrio único e ineficiente: cada uno ganaría ${gain} más si todos lo exportaran. La prohibición funciona y sube en eso el ingreso de cada uno.`;
	if (solution.banLowersIncome)
		return `Hacen bien: los compradores del país pagan más que el mundo, y no hay falla de coordinación. La prohibición funciona y le cuesta ${gain} a cada uno.`;
	if (Math.abs(welfareGainOfHonesty) < 0.005)
		return `El país y el mundo pagan lo mismo, así que da igual${honestIsEquilibriumWithBan ? ', con prohibición o sin ella' : ''}: no hay falla de coordinación.`;
	return welfareGainOfHonesty > 0
		? `La falla es un equilibrio único e ineficiente, pues cada uno ganaría ${gain} más si todos lo exportaran; y ${tooWeak}`
		: `Hacen bien: los compradores del país pagan más que el mundo, y no hay falla de coordinación. Por suerte, ${tooWeak}`;
}
