import type { TwoSidedEntryPathParameters } from '../../../models/two-sided-entry-path/parameters.ts';
import type { TwoSidedEntryEquilibrium } from '../../../models/two-sided-entry/solve.ts';
import type { TwoSidedEntryWithPathSolution } from '../../../models/two-sided-entry/with-path.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Two-sided entry in Spanish. */
export const words: ModelWords<TwoSidedEntryPathParameters, TwoSidedEntryWithPathSolution> = {
	title: 'Entrada por dos lados',
	shows:
		'Los hoteles llegan donde hay vuelos y las aerolíneas vuelan donde hay hoteles: un lugar vacío sigue vacío, y uno lleno, lleno.',
	assumes:
		'Muchos hoteles y muchas aerolíneas deciden cada uno si llegan. Un hotel gana más cuantas más aerolíneas haya, y una aerolínea, cuantos más hoteles; dentro de un lado, llegar no les cuesta lo mismo a todos. En cada período, una parte de los dos lados hace lo que conviene en ese momento.',
	leavesOut:
		'La congestión dentro de un lado, los precios entre los lados, un dueño del lugar que pudiera cobrar a unos y pagar a otros, y quien mira hacia adelante.',
	parameters: {
		firstSideShare: {
			label: 'Hoteles hoy',
			meaning: 'La proporción de hoteles que hoy están allí; la trayectoria empieza aquí.'
		},
		secondSideShare: {
			label: 'Aerolíneas hoy',
			meaning: 'La proporción de aerolíneas que hoy vuelan allí; la trayectoria empieza aquí.'
		},
		adjustmentSpeed: {
			label: 'Velocidad',
			meaning:
				'La parte del camino hacia lo que conviene que los dos lados recorren en cada período.'
		},
		periods: {
			label: 'Largo de la trayectoria',
			meaning: 'Durante cuántos períodos se sigue la trayectoria.'
		},
		firstSideBenefit: {
			label: 'Beneficio de un hotel',
			meaning: 'Lo que gana un hotel si llegan todas las aerolíneas.'
		},
		firstSideLowestCost: {
			label: 'Menor costo de un hotel',
			meaning: 'Lo que le cuesta llegar al hotel que llega con más facilidad.'
		},
		firstSideHighestCost: {
			label: 'Mayor costo de un hotel',
			meaning: 'Lo que le cuesta llegar al hotel que llega con menos facilidad.'
		},
		secondSideBenefit: {
			label: 'Beneficio de una aerolínea',
			meaning: 'Lo que gana una aerolínea si llegan todos los hoteles.'
		},
		secondSideLowestCost: {
			label: 'Menor costo de una aerolínea',
			meaning: 'Lo que le cuesta llegar a la aerolínea que llega con más facilidad.'
		},
		secondSideHighestCost: {
			label: 'Mayor costo de una aerolínea',
			meaning: 'Lo que le cuesta llegar a la aerolínea que llega con menos facilidad.'
		}
	},
	views: { reactions: 'Respuestas mutuas' },
	presets: {
		down: 'Justo antes del punto crítico',
		up: 'Justo después',
		seed: 'Hoteles sembrados, casi ninguna aerolínea aún',
		saddle: 'En el punto crítico',
		partial: 'Nunca llegan todas las aerolíneas',
		onlyEmpty: 'Muy poco que ganar'
	},
	facts: {
		equilibria: 'Equilibrios',
		tippingFirst: 'Hoteles en el punto crítico',
		tippingSecond: 'Aerolíneas en el punto crítico',
		busiestFirst: 'Hoteles en el equilibrio más lleno',
		busiestSecond: 'Aerolíneas en el equilibrio más lleno',
		busiestSurplus: 'Excedente en el equilibrio más lleno',
		plannedFirst: 'Hoteles que elegiría un planificador',
		plannedSecond: 'Aerolíneas que elegiría un planificador',
		plannedSurplus: 'Excedente que lograría un planificador',
		slopeProduct: 'Producto de las dos pendientes',
		destinationFirst: 'Hoteles al final',
		destinationSecond: 'Aerolíneas al final'
	},
	picture: {
		firstSide: 'Proporción de hoteles',
		secondSide: 'Proporción de aerolíneas',
		empty: 'vacío',
		busy: 'lleno',
		partial: 'lleno en parte',
		tipping: 'punto crítico',
		best: 'óptimo',
		toEmpty: 'el lugar se vacía',
		toBusy: 'el lugar se llena',
		toTipping: 'se queda en el punto crítico',
		toNowhere: 'casi no se mueve',
		keyFirst: 'hoteles que llegan con estas aerolíneas',
		keySecond: 'aerolíneas que llegan con estos hoteles',
		keyPath: 'la trayectoria, período a período',
		keyBest: 'lo que elegiría un planificador',
		time: 'Período'
	},
	sentence: (solution, parameters, write) =>
		`${state(solution, write)} ${where(solution, parameters, write)}`
};

function state(solution: TwoSidedEntryWithPathSolution, write: WriteNumber): string {
	const { equilibria, planned, failure } = solution;
	const stable = equilibria.filter((equilibrium) => equilibrium.stable);
	const best = stable.reduce<TwoSidedEntryEquilibrium | null>(
		(high, each) => (high === null || each.welfare > high.welfare ? each : high),
		null
	);
	const tipping = equilibria.find((equilibrium) => !equilibrium.stable);
	switch (failure) {
		case 'multiple-equilibria':
			return `La falla de coordinación es de equilibrios múltiples: un lugar vacío o ${crowd(best, write)}, con un excedente de ${write(best?.welfare ?? 0, '.3')}.${
				tipping
					? ` El punto crítico está en el ${write(tipping.firstSideShare, '.0%')} de los hoteles y el ${write(tipping.secondSideShare, '.0%')} de las aerolíneas.`
					: ''
			}${(best?.welfare ?? 0) < planned.welfare - 0.005 ? ` Incluso el extremo lleno queda por debajo de lo mejor, ${write(planned.welfare, '.3')}.` : ''}`;
		case 'unique-inefficient':
			return `Un solo equilibrio estable: ${crowd(best, write)}. La falla es un equilibrio único e ineficiente: con el ${write(planned.firstSideShare, '.0%')} de los hoteles y el ${write(planned.secondSideShare, '.0%')} de las aerolíneas, el excedente sería de ${write(planned.welfare, '.3')} en vez de ${write(best?.welfare ?? 0, '.3')}, pero nadie cuenta lo que su llegada vale para el otro lado.`;
		case 'none':
			return `Un solo equilibrio estable: ${crowd(best, write)}. Un planificador no podría mejorarlo: no hay falla de coordinación.`;
	}
}

function crowd(equilibrium: TwoSidedEntryEquilibrium | null, write: WriteNumber): string {
	if (equilibrium === null || equilibrium.firstSideShare === 0) return 'un lugar vacío';
	const { firstSideShare, secondSideShare } = equilibrium;
	if (firstSideShare === 1 && secondSideShare === 1) return 'todos los hoteles y aerolíneas';
	return `el ${write(firstSideShare, '.0%')} de los hoteles con el ${write(secondSideShare, '.0%')} de las aerolíneas`;
}

function where(
	{ destination }: TwoSidedEntryWithPathSolution,
	{ firstSideShare, secondSideShare }: TwoSidedEntryPathParameters,
	write: WriteNumber
): string {
	const here = `Desde el ${write(firstSideShare, '.0%')} y el ${write(secondSideShare, '.0%')}, el lugar`;
	if (destination === null) return `${here} casi no se mueve.`;
	if (!destination.stable)
		return `${here} se detiene donde puede inclinarse hacia un lado o hacia el otro.`;
	return destination.firstSideShare === 0 ? `${here} se vacía.` : `${here} se llena.`;
}
