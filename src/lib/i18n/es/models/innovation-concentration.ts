import type {
	InnovationConcentrationWithSplitParameters,
	InnovationConcentrationWithSplitSolution
} from '../../../models/innovation-concentration/with-split.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';
import { groupLevers, splitLabels } from './gathering-words.ts';

/** One innovation cluster or many in Spanish. */
export const words: ModelWords<
	InnovationConcentrationWithSplitParameters,
	InnovationConcentrationWithSplitSolution
> = {
	title: 'Un clúster o muchos',
	shows:
		'Un presupuesto de investigación puede rendir más concentrado en un clúster que repartido entre todos, pero solo donde las empresas alejadas aprenden poco unas de otras y la investigación no se cansa pronto.',
	assumes:
		'Los grupos de empresas son iguales y están todos a la misma distancia. Una empresa aprende de la investigación ajena solo si ella misma investiga, y sobre todo de su propio grupo. Cuanto más investiga una empresa, menos rinde su propia investigación. El presupuesto está dado.',
	leavesOut:
		'Grupos que son buenos en cosas distintas, quién podría reconocer el indicado, los grupos de presión que quieren serlo y lo que dicen las regiones que pierden.',
	parameters: {
		...groupLevers,
		spilloverStrength: {
			label: 'Fuerza del derrame',
			meaning:
				'Lo que una unidad de investigación de una vecina agrega a cada unidad propia de una empresa.'
		},
		diminishingReturns: {
			label: 'Cansancio de la investigación',
			meaning:
				'Cuánto baja lo que rinde la investigación propia de una empresa con cada unidad que hace.'
		},
		ownReturn: {
			label: 'Rendimiento propio',
			meaning: 'Lo que vale la primera unidad de investigación propia de una empresa; cuesta 1.'
		}
	},
	views: { split: 'Reparto a mano', value: 'Cuándo gana repartir' },
	presets: {
		farApart: 'Grupos alejados: gana un solo clúster',
		near: 'Grupos cercanos: gana repartir',
		edge: 'En el filo: cualquier reparto da igual',
		tiring: 'La investigación se cansa pronto: gana repartir'
	},
	facts: {
		concentrate: 'Un solo clúster es mejor que repartir',
		valueHere: 'Valor del presupuesto con este reparto',
		favoured: 'Presupuesto del grupo favorecido',
		other: 'Presupuesto de cada otro grupo',
		valueDispersed: 'Valor del presupuesto repartido por igual',
		valueConcentrated: 'Valor del presupuesto todo en un grupo',
		difference: 'Lo que un solo clúster agrega frente a repartir',
		proximityAcrossUpperBound: 'Un solo clúster gana por debajo de esta cercanía entre grupos',
		externalMarginalProductDispersed:
			'Lo que ganan las demás con una unidad más, repartido por igual',
		externalMarginalProductConcentrated:
			'Lo que ganan las demás con una unidad más, todo en un grupo',
		marketResearch: 'Investigación de una empresa por su cuenta',
		firstBestResearch: 'Investigación óptima de una empresa'
	},
	picture: {
		...splitLabels,
		budgets: 'Presupuesto de cada grupo (dinero)',
		value: 'Valor del presupuesto (dinero)',
		proximity: 'Cercanía entre grupos'
	},
	sentence: (solution, parameters, write) =>
		[
			here(solution, parameters, write),
			verdict(solution, parameters, write),
			failure(solution, write)
		].join(' ')
};

function here(
	{ split, valueDispersed, valueConcentrated }: InnovationConcentrationWithSplitSolution,
	{ gatheredShare, budget }: InnovationConcentrationWithSplitParameters,
	write: WriteNumber
): string {
	const spread = write(valueDispersed, '.3');
	const gathered = write(valueConcentrated, '.3');
	if (split.best === 'same')
		return `Como sea que se reparta, un presupuesto de ${write(budget, '.3')} vale ${spread}.`;
	return gatheredShare > 0 && gatheredShare < 1
		? `Con ${write(split.budgets.favoured, '.3')} en un grupo, un presupuesto de ${write(budget, '.3')} vale ${write(split.value, '.3')}; repartido por igual valdría ${spread}; todo en un grupo, ${gathered}.`
		: `Un presupuesto de ${write(budget, '.3')} vale ${spread} repartido por igual y ${gathered} todo en un grupo.`;
}

function verdict(
	{ split, proximityAcrossUpperBound: bound }: InnovationConcentrationWithSplitSolution,
	{ proximityAcross }: InnovationConcentrationWithSplitParameters,
	write: WriteNumber
): string {
	const close = write(proximityAcross, '.2f');
	const limit = write(bound, '.2f');
	switch (split.best) {
		case 'gather':
			return `Gana un solo clúster: con una cercanía de ${close}, menor que ${limit}, lo que las vecinas aprenden entre sí pesa más que el cansancio de su investigación.`;
		case 'same':
			return `En el filo: con una cercanía de ${close}, lo que las vecinas aprenden entre sí compensa justo el cansancio de la investigación, y ningún reparto es mejor que otro.`;
		case 'spread':
			return bound > 0
				? `Gana repartir: con una cercanía de ${close}, mayor que ${limit}, las empresas aprenden bastante de otros grupos, y la investigación se cansa donde se concentra.`
				: 'Gana repartir por muy alejados que estén los grupos: la investigación se cansa más rápido de lo que las vecinas aprenden entre sí.';
	}
}

function failure(
	{ marketResearch, firstBestResearch }: InnovationConcentrationWithSplitSolution,
	write: WriteNumber
): string {
	if (marketResearch === null)
		return 'Ninguna falla de coordinación decide esto: los derrames son tan fuertes que las empresas, por su cuenta, se animarían unas a otras sin fin, y la pregunta es solo dónde rinde más un presupuesto dado.';
	const best =
		firstBestResearch === null
			? 'cuando más sería mejor, sin límite'
			: `cuando lo mejor sería ${write(firstBestResearch, '.3')}`;
	return `Por su cuenta, cada empresa investiga ${write(marketResearch, '.3')} ${best}, pues ninguna cuenta lo que aprenden las demás: la falla es un equilibrio único e ineficiente.`;
}
