import type { SharedPreventionParameters } from '../../../models/shared-prevention/parameters.ts';
import type { SharedPreventionSolution } from '../../../models/shared-prevention/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Shared prevention in Spanish. */
export const words: ModelWords<SharedPreventionParameters, SharedPreventionSolution> = {
	title: 'Prevención compartida',
	shows:
		'Un brote en cualquier lugar les cuesta a todas las fincas ganaderas del país; que las fincas se cuiden depende de cómo lo evita el cuidado de cada una.',
	assumes:
		'Productores iguales eligen cada uno cuánto cuidado poner, con un costo que sube cada vez más rápido. Un brote les cuesta lo mismo a todos. El cuidado reduce un riesgo común, o cuenta solo el menor de todos, o solo mantiene cerrada la puerta de cada productor.',
	leavesOut:
		'Productores de distinto tamaño, seguros, comercio de animales, la inspección y su costo, y brotes que se repiten.',
	parameters: {
		producers: {
			label: 'Productores',
			meaning: 'Cuántos productores iguales cargan juntos con la pérdida.'
		},
		outbreakLoss: {
			label: 'Pérdida por brote',
			meaning: 'Lo que le cuesta un brote a cada productor.'
		},
		effortCost: {
			label: 'Costo del cuidado',
			meaning: 'Lo que cuesta un poco más de cuidado a quien ya se cuida del todo.'
		},
		riskMode: {
			label: 'Cómo cuenta el cuidado',
			meaning: 'En promedio, por el menos cuidadoso, o uno por uno, donde un solo descuido basta.',
			options: {
				shared: 'En promedio',
				'weakest-link': 'Por el menor',
				chain: 'Uno por uno'
			}
		},
		baseRisk: {
			label: 'Riesgo sin cuidado',
			meaning:
				'La probabilidad de un brote si nadie se cuida; no donde el cuidado cuenta uno por uno.'
		},
		lapseRisk: {
			label: 'Riesgo de un descuido',
			meaning:
				'La probabilidad de que un productor descuidado deje entrar el brote; solo donde el cuidado cuenta uno por uno.'
		}
	},
	views: { care: 'Costo y rendimiento del cuidado', risk: 'Riesgo', welfare: 'Pago' },
	presets: {
		shared: 'En promedio: todos se cuidan muy poco',
		weakest: 'Por el menor: lo mejor puede sostenerse',
		chainTrap: 'Uno por uno: la trampa del descuido',
		chainCareless: 'Uno por uno: solo se sostiene el descuido',
		chainInterior: 'Uno por uno: lo mejor sería un poco de cuidado'
	},
	facts: {
		lowEffort: 'Cuidado que se pone, el menor',
		highEffort: 'Cuidado que se pone, el mayor',
		firstBestEffort: 'Cuidado que sería mejor',
		firstBestIsEquilibrium: 'Lo mejor se sostiene por sí solo',
		lowRisk: 'Riesgo con el menor cuidado',
		firstBestRisk: 'Riesgo con el mejor cuidado',
		lowWelfare: 'Pago con el menor cuidado',
		firstBestWelfare: 'Pago con el mejor cuidado',
		effortSubsidy: 'Subsidio al cuidado que cierra la brecha',
		levyPerProducer: 'Contribución que lo paga, por productor',
		subsidyForFullEffortUnique: 'Subsidio que deja solo el cuidado total'
	},
	picture: {
		chosen: 'hay',
		to: 'a',
		best: 'óptimo',
		subsidy: 'subsidio',
		levy: 'aporte',
		noSubsidy: 'sin subsidio',
		keyCost: 'costo de un poco más de cuidado, según el cuidado de todos (0 % a 100 %)',
		keyOwn: 'lo que le rinde a uno',
		keyJoint: 'lo que les rinde a todos',
		keySubsidy: 'el subsidio que cierra la brecha',
		keyRisk: 'probabilidad de un brote, según el cuidado de todos (0 % a 100 %)',
		keyWelfare: 'pago de cada uno, según el cuidado de todos (0 % a 100 %)',
		keyChosen: 'cuidado que se sostiene por sí solo',
		keyTipping: 'cuidado que se inclina a un lado u otro',
		keyBest: 'el mejor cuidado'
	},
	sentence: (solution, parameters, write) => {
		switch (parameters.riskMode) {
			case 'shared':
				return onAverage(solution, parameters, write);
			case 'weakest-link':
				return byTheLeast(solution, parameters, write);
			case 'chain':
				return oneByOne(solution, write);
		}
	}
};

function onAverage(
	{ equilibria, firstBestEffort, firstBestIsEquilibrium, ...solution }: SharedPreventionSolution,
	{ producers }: SharedPreventionParameters,
	write: WriteNumber
): string {
	const taken = write(equilibria?.[0]?.effort ?? null, '.0%');
	if (firstBestIsEquilibrium)
		return `El cuidado cuenta en promedio, y todos ponen un ${taken}, que es lo mejor: no hay falla de coordinación.`;
	return `El cuidado cuenta en promedio: cada uno de los ${write(producers, 'd')} carga con todo el costo y recibe 1 parte en ${write(producers, 'd')} de lo que rinde, y pone un ${taken} de cuidado cuando lo mejor sería un ${write(firstBestEffort, '.0%')}. La falla es un equilibrio único e ineficiente. Un subsidio de ${write(solution.effortSubsidy, '.3')} al cuidado, pagado con una contribución de ${write(solution.levyPerProducer, '.3')} de cada uno, cierra la brecha.`;
}

function byTheLeast(
	{ firstBestEffort, welfareFirstBest, welfareWorstEquilibrium }: SharedPreventionSolution,
	{ producers }: SharedPreventionParameters,
	write: WriteNumber
): string {
	const best = write(firstBestEffort, '.0%');
	if (producers === 1)
		return `Un único productor carga con todo el riesgo y pone un ${best} de cuidado, que es lo mejor: no hay falla de coordinación.`;
	return `Solo cuenta el menor cuidado: nadie gana si pone más que los demás, ni si pone menos. Todo cuidado común del ${write(0, '.0%')} al ${best} se sostiene, y el ${best} es lo mejor: la falla de coordinación es de equilibrios múltiples, un pago de ${write(welfareWorstEquilibrium, '.3')} donde podría ser de ${write(welfareFirstBest, '.3')}. Hace falta confianza, y ningún subsidio.`;
}

function oneByOne(solution: SharedPreventionSolution, write: WriteNumber): string {
	const { equilibria, firstBestEffort, firstBestIsEquilibrium, welfareFirstBest } = solution;
	const stable = (equilibria ?? []).filter((equilibrium) => equilibrium.stable);
	const [low] = stable;
	const high = stable.at(-1);
	const best = write(firstBestEffort, '.0%');
	const subsidy = `Un subsidio de ${write(solution.effortSubsidy, '.3')} al cuidado, pagado con una contribución de ${write(solution.levyPerProducer, '.3')} de cada uno, hace que se sostenga.`;
	const lost = `un pago de ${write(low?.welfare ?? null, '.3')} donde podría ser de ${write(welfareFirstBest, '.3')}`;
	if (low && high && stable.length > 1)
		return `Un descuido basta, así que cuidarse conviene donde todos los demás se cuidan: se sostienen tanto el ${write(low.effort, '.0%')} como el ${write(high.effort, '.0%')}. La falla de coordinación es de equilibrios múltiples, ${lost}. ${
			firstBestIsEquilibrium
				? `Un subsidio de ${write(solution.subsidyForFullEffortUnique, '.3')} al cuidado deja solo el cuidado total.`
				: subsidy
		}`;
	if (low && low.effort < firstBestEffort - 1e-6)
		return firstBestIsEquilibrium
			? `En el filo: el cuidado total es lo mejor y apenas se sostiene, pero una sola duda lo deshace, y el ${write(low.effort, '.0%')} es el único cuidado estable: ${lost}. La falla de coordinación es de equilibrios múltiples.`
			: `Un descuido basta, y cuidarse es inútil donde otros se descuidan: solo se sostiene el ${write(low.effort, '.0%')}, ${lost} con el ${best}. La falla es un equilibrio único e ineficiente. ${subsidy}`;
	return `Un descuido basta, y cada uno pone por sí solo un ${best} de cuidado, que es lo mejor: no hay falla de coordinación.`;
}
