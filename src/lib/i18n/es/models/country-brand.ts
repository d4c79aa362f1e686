import type { CountryBrandParameters } from '../../../models/country-brand/parameters.ts';
import type { CountryBrandSolution } from '../../../models/country-brand/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The country brand in Spanish. */
export const words: ModelWords<CountryBrandParameters, CountryBrandSolution> = {
	title: 'Marca país',
	shows:
		'Los compradores ven el nombre del país y no a quien produce, así que la calidad se les paga a todos y su costo lo carga uno solo.',
	assumes:
		'Cada uno de varios exportadores iguales entrega calidad alta o baja. Los compradores que no conocen a la empresa pagan según la calidad media del país; algunos reconocen a cada empresa. La calidad alta cuesta más.',
	leavesOut:
		'Empresas de distinto tamaño, reputaciones que toman años en hacerse y un día en perderse, y países que compiten.',
	parameters: {
		firms: {
			label: 'Exportadores',
			meaning: 'Cuántas empresas de igual tamaño comparten el nombre.',
			none: 'tantas que ninguna mueve el promedio'
		},
		qualityPremium: {
			label: 'Prima de calidad',
			meaning:
				'Lo que los compradores agregan al precio cuando todos los lotes son de calidad alta.'
		},
		qualityCost: {
			label: 'Costo de la calidad',
			meaning: 'Lo que la calidad alta le cuesta de más a una empresa.'
		},
		reputationExponent: {
			label: 'Exigencia de los compradores',
			meaning:
				'Con 1, el precio sigue a la calidad media; por encima, solo gana más un nombre casi sin mancha.'
		},
		brandRecognition: {
			label: 'Marcas conocidas',
			meaning: 'La proporción de compradores que reconoce a cada empresa.'
		},
		lowPrice: {
			label: 'Precio de la calidad baja',
			meaning: 'Lo que pagan los compradores cuando todos los lotes son de calidad baja.'
		},
		lowCost: {
			label: 'Costo de la calidad baja',
			meaning: 'Lo que cuesta producir un lote de calidad baja.'
		},
		auditProbability: {
			label: 'Probabilidad de auditoría',
			meaning: 'La probabilidad de que se descubra una entrega de calidad baja.'
		},
		standardCost: {
			label: 'Costo de la norma',
			meaning: 'Lo que cuesta por empresa hacer cumplir una norma mínima.'
		}
	},
	views: { gain: 'Ganancia de cambiar', profit: 'Ganancia', premium: 'Prima' },
	presets: {
		manyFirms: 'Muchas empresas pequeñas',
		threeFirms: 'Tres empresas grandes',
		knownBrands: 'Los compradores conocen a la empresa',
		strictBuyers: 'Solo cuenta un nombre casi sin mancha',
		endless: 'Tantas que ninguna mueve el promedio'
	},
	facts: {
		allLowIsEquilibrium: 'Que todas entreguen calidad baja es un equilibrio',
		allHighIsEquilibrium: 'Que todas entreguen calidad alta es un equilibrio',
		equilibriumCounts: 'Empresas de calidad alta en equilibrio',
		firstAdopterGain: 'Ganancia de la primera empresa que cambia',
		lastAdopterGain: 'Ganancia de la última empresa que cambia',
		welfareAllLow: 'Ganancia de una empresa si todas entregan calidad baja',
		welfareAllHigh: 'Ganancia de una empresa si todas entregan calidad alta',
		firmsUpperBound: 'La calidad alta se sostiene hasta con estas empresas',
		brandRecognitionLowerBound: 'Reconocimiento necesario para que todas entreguen calidad alta',
		smallestFine: 'Menor multa que hace convenir la calidad alta',
		standardGainPerFirm: 'Ganancia de una empresa con una norma mínima'
	},
	picture: {
		others: 'Otras empresas ya de calidad alta',
		otherShare: 'Proporción de las otras con calidad alta',
		gain: 'Ganancia de pasar a calidad alta (dinero)',
		profit: 'Ganancia de una empresa (dinero)',
		premium: 'Prima por el nombre (dinero)',
		share: 'Proporción de calidad alta en lo exportado',
		cost: 'costo de la calidad',
		added: 'la última empresa agrega',
		high: 'una empresa de calidad alta',
		low: 'una empresa de calidad baja',
		allLow: 'todas con baja',
		allHigh: 'todas con alta',
		allLowNot: 'todas con baja: no se sostiene',
		allHighNot: 'todas con alta: no se sostiene',
		none: 'ninguna'
	},
	sentence: (solution, { firms }, write) =>
		`${incentive(solution, firms, write)} ${outcome(solution, write)}`
};

function incentive(
	{ firstAdopterGain, lastAdopterGain }: CountryBrandSolution,
	firms: number | null,
	write: WriteNumber
): string {
	if (firms === 1)
		return `Una empresa sola que pasa a calidad alta ${changes(lastAdopterGain, write)}.`;
	const who =
		firms === null
			? 'Donde las empresas son infinitas y ninguna mueve el promedio'
			: `Con ${write(firms, 'd')} empresas`;
	if (Math.abs(firstAdopterGain - lastAdopterGain) < 0.005)
		return `${who}, hagan lo que hagan las demás, la que pasa a calidad alta ${changes(firstAdopterGain, write)}.`;
	return `${who}, la que pasa a calidad alta ${changes(firstAdopterGain, write)} si todas las demás entregan baja y ${changes(lastAdopterGain, write)} si todas entregan alta.`;
}

function changes(gain: number, write: WriteNumber): string {
	if (Math.abs(gain) < 0.005) return 'ni gana ni pierde';
	return gain > 0 ? `gana ${write(gain, '.3')}` : `pierde ${write(-gain, '.3')}`;
}

function outcome(solution: CountryBrandSolution, write: WriteNumber): string {
	const low = write(solution.welfareAllLow, '.3');
	const high = write(solution.welfareAllHigh, '.3');
	switch (solution.failure) {
		case 'multiple-equilibria':
			return `Que todas entreguen baja es un equilibrio, y que todas entreguen alta también: la falla de coordinación es de equilibrios múltiples, con una ganancia de ${low} para cada una cuando podría ser de ${high}.`;
		case 'unique-inefficient':
			return `Que todas entreguen alta no se sostiene, aunque cada una ganaría ${high} en vez de ${low}: la falla es un equilibrio único e ineficiente, la calidad baja de todas.`;
		case 'none':
			return solution.highQualityEfficient
				? `La calidad baja no se sostiene: todas las empresas entregan calidad alta y ganan ${high}. No hay falla de coordinación.`
				: `La calidad alta no vale lo que cuesta: cada empresa ganaría ${high} en vez de ${low}. No hay falla de coordinación.`;
	}
}
