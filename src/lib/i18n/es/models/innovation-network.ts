import type { InnovationNetworkParameters } from '../../../models/innovation-network/parameters.ts';
import type { InnovationNetworkSolution } from '../../../models/innovation-network/solve.ts';
import { splitsOf } from '../../../models/innovation-network/splits.ts';
import { sum } from '../../../models/numeric/sum.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The innovation network in Spanish. */
export const words: ModelWords<InnovationNetworkParameters, InnovationNetworkSolution> = {
	title: 'Red de innovación',
	shows:
		'Lo que descubre un laboratorio ayuda a los que tiene cerca en lugar y en campo: por su cuenta, las empresas investigan demasiado poco, y un presupuesto rinde más donde las empresas están cerca.',
	assumes:
		'Una empresa aprende de la investigación ajena solo si ella misma investiga, y menos cuanto más lejos está en lugar y en campo. Cuánto sale de un laboratorio depende de su apertura y de su tipo. Cuanto más investiga una empresa, menos rinde su propia investigación.',
	leavesOut:
		'Empresas que se mudan para estar cerca de otras, personas que cambian de trabajo y se llevan lo que saben, rivales que pierden con lo que otros descubren y una agencia que no sabe quién aprende de quién.',
	parameters: {
		locations: {
			label: 'Lugar',
			meaning: 'Dónde está cada empresa, en una línea.',
			element: 'empresa'
		},
		technologies: {
			label: 'Campo',
			meaning: 'En qué trabaja cada empresa, en una línea: los campos vecinos se parecen.',
			element: 'empresa'
		},
		distanceDecay: {
			label: 'Pérdida con la distancia',
			meaning:
				'Qué tan rápido baja lo que las empresas aprenden unas de otras con la distancia entre ellas.'
		},
		technologyDecay: {
			label: 'Pérdida entre campos',
			meaning:
				'Qué tan rápido baja lo que las empresas aprenden unas de otras cuando sus campos difieren.'
		},
		spilloverStrength: {
			label: 'Fuerza del derrame',
			meaning:
				'Lo que una unidad de investigación de una vecina agrega a cada unidad propia de una empresa.'
		},
		ownReturn: {
			label: 'Rendimiento propio',
			meaning: 'Lo que vale la primera unidad de investigación propia de una empresa; cuesta 1.'
		},
		diminishingReturns: {
			label: 'Cansancio de la investigación',
			meaning:
				'Cuánto baja lo que rinde la investigación propia de una empresa con cada unidad que hace.'
		},
		budget: {
			label: 'Presupuesto',
			meaning: 'Lo que hay para investigar en todas las empresas juntas.'
		},
		openness: {
			label: 'Apertura',
			meaning: 'La parte de lo que se descubre que sale de un laboratorio.'
		},
		emissions: {
			label: 'Lo que se derrama',
			meaning:
				'Cuánto del trabajo de cada una les sirve a las demás: más si es una universidad que si es una empresa.',
			none: 'igual en todas',
			element: 'empresa'
		},
		allocations: {
			label: 'Reparto del presupuesto',
			meaning: 'Lo que recibe cada empresa del presupuesto, en proporción a estos números.',
			none: 'repartido por igual',
			element: 'empresa',
			fields: { byHand: 'A mano' }
		},
		optimise: {
			label: 'Buscar el mejor reparto',
			meaning: 'Si se muestra también el mejor reparto.'
		}
	},
	views: { map: 'Mapa de empresas', allocations: 'Reparto a mano' },
	presets: {
		cluster: 'Todo al clúster',
		remote: 'Todo a las empresas alejadas',
		closedLabs: 'Laboratorios cerrados',
		noSpillovers: 'Nadie aprende de los demás',
		university: 'Una universidad entre empresas'
	},
	facts: {
		valueByHand: 'Valor del presupuesto con este reparto',
		valueEvenly: 'Valor del presupuesto repartido por igual',
		valueBest: 'Valor del presupuesto con el mejor reparto',
		shortfall: 'Lo que este reparto pierde frente al mejor',
		marketResearch: 'Investigación de todas las empresas por su cuenta',
		firstBestResearch: 'Investigación óptima de todas las empresas',
		welfareMarket: 'Ganancia de todas, cada una por su cuenta',
		welfareFirstBest: 'Ganancia de todas en el óptimo',
		largestSubsidy: 'Mayor subsidio que cierra la brecha, por unidad',
		smallestSubsidy: 'Menor de esos subsidios, por unidad'
	},
	picture: {
		place: 'Lugar',
		field: 'Campo',
		firm: 'Empresa',
		gets: 'recibe',
		research: 'Parte del presupuesto (dinero)',
		worth: 'vale',
		atBest: 'como máximo',
		keyThread: 'aprenden una de otra: cuanto más gruesa, más',
		keyHand: 'parte del presupuesto',
		keyBest: 'parte en el mejor reparto',
		keyHandBar: 'el reparto a mano',
		keyBestBar: 'el mejor reparto'
	},
	sentence: (solution, parameters, write) =>
		[worth(solution, parameters, write), lean(solution, write), failure(solution, write)]
			.filter(Boolean)
			.join(' ')
};

/** Less than this part of a sum is noise of the computation. */
const noise = 1e-4;

function worth(
	solution: InnovationNetworkSolution,
	{ budget }: InnovationNetworkParameters,
	write: WriteNumber
): string {
	const { hand, handName, even, best } = splitsOf(solution);
	const money = (value: number) => write(value, '.3');
	const here =
		handName === null
			? `Un presupuesto de ${money(budget)}, repartido por igual, vale ${money(even.value)}`
			: `Un presupuesto de ${money(budget)} vale ${money(hand.value)} con este reparto y ${money(even.value)} repartido por igual`;
	if (!best) return `${here}.`;
	const isBest = best.value - hand.value <= noise * Math.abs(best.value);
	return isBest
		? `${here}: ningún reparto rinde más.`
		: `${here}; con el mejor reparto, ${money(best.value)}.`;
}

/** Where the best split goes, and why. */
function lean(solution: InnovationNetworkSolution, write: WriteNumber): string {
	const { best } = splitsOf(solution);
	if (!best || best.research.length < 2) return '';
	const { research } = best;
	const most = Math.max(...research);
	if (most - Math.min(...research) <= noise * most)
		return 'Lo mejor es repartir el presupuesto por igual: no importa dónde se investigue, y la investigación se cansa donde se concentra.';
	const firms = (chosen: (part: number) => boolean) => {
		const numbers = research.flatMap((part, index) =>
			chosen(part) ? [write(index + 1, 'd')] : []
		);
		const last = numbers.at(-1) ?? '';
		return numbers.length < 2
			? { all: `la empresa ${last}`, any: numbers.length > 0 }
			: { all: `las empresas ${numbers.slice(0, -1).join(', ')} y ${last}`, any: true };
	};
	const leading = firms((part) => part >= most * (1 - noise));
	const empty = firms((part) => part <= most * noise);
	return empty.any
		? `El mejor reparto favorece a ${leading.all}, donde más se aprende, y no da nada a ${empty.all}.`
		: `El mejor reparto favorece a ${leading.all}, donde más se aprende, y da algo a todas, pues la investigación se cansa donde se concentra.`;
}

function failure(
	{ marketResearch, firstBestResearch }: InnovationNetworkSolution,
	write: WriteNumber
): string {
	const alone = sum(marketResearch);
	if (firstBestResearch === null)
		return `Por su cuenta, las empresas investigan ${write(alone, '.3')} en total cuando más sería mejor, sin límite, pues ninguna cuenta lo que aprenden las demás: la falla es un equilibrio único e ineficiente.`;
	const best = sum(firstBestResearch);
	return best - alone <= noise * best
		? `Nadie aprende de los demás, así que las empresas, por su cuenta, hacen lo mejor, ${write(alone, '.3')} en total: no hay falla de coordinación.`
		: `Por su cuenta, las empresas investigan ${write(alone, '.3')} en total cuando lo mejor sería ${write(best, '.3')}, pues ninguna cuenta lo que aprenden las demás: la falla es un equilibrio único e ineficiente.`;
}
