import type {
	InnovationAdditiveWithSplitParameters,
	InnovationAdditiveWithSplitSolution
} from '../../../models/innovation-additive/with-split.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';
import { groupLevers, splitLabels } from './gathering-words.ts';

/** The counter-example to innovation clusters in Spanish. */
export const words: ModelWords<
	InnovationAdditiveWithSplitParameters,
	InnovationAdditiveWithSplitSolution
> = {
	title: 'Ninguna razón para un clúster',
	shows:
		'Los derrames por sí solos no hacen mejor un clúster: donde el conocimiento simplemente se suma, concentrar un presupuesto solo vuelve más desiguales a las empresas, y con rendimientos decrecientes eso cuesta.',
	assumes:
		'Los grupos de empresas son iguales y están todos a la misma distancia. Lo que una empresa sabe es su propia investigación y parte de la de todas las demás, sobre todo la de su grupo; una empresa que no hace nada aprende tanto como una que investiga. El presupuesto está dado.',
	leavesOut:
		'Que una empresa quizá deba investigar para entender la investigación ajena, que es lo que puede hacer mejor un clúster; y grupos que son buenos en cosas distintas.',
	parameters: {
		...groupLevers,
		spilloverStrength: {
			label: 'Fuerza del derrame',
			meaning: 'Lo que una unidad de investigación de una vecina agrega a lo que sabe una empresa.'
		},
		knowledgeExponent: {
			label: 'Rendimientos del conocimiento',
			meaning:
				'Por debajo de 1, el doble de conocimiento vale menos del doble; por encima de 1, vale más.'
		}
	},
	views: { split: 'Reparto a mano', difference: 'Cuándo gana repartir' },
	presets: {
		decreasing: 'Rendimientos decrecientes: gana repartir',
		constant: 'Rendimientos constantes: cualquier reparto da igual',
		increasing: 'Rendimientos crecientes: gana un solo clúster'
	},
	facts: {
		valueHere: 'Valor de todo el conocimiento con este reparto',
		favoured: 'Presupuesto del grupo favorecido',
		other: 'Presupuesto de cada otro grupo',
		stockFavoured: 'Conocimiento de una empresa del grupo favorecido',
		stockOther: 'Conocimiento de una empresa de otro grupo',
		stockOfAll: 'Conocimiento de todas las empresas, con cualquier reparto',
		valueDispersed: 'Valor de todo el conocimiento, repartido por igual',
		valueConcentrated: 'Valor de todo el conocimiento, todo en un grupo',
		difference: 'Lo que un solo clúster agrega frente a repartir'
	},
	picture: {
		...splitLabels,
		stocks: 'Conocimiento de una empresa en cada grupo',
		value: 'Valor de todo el conocimiento (dinero)',
		returns: 'Rendimientos del conocimiento',
		difference: 'Un clúster menos repartir (dinero)',
		tie: 'empate'
	},
	sentence: (solution, parameters, write) =>
		[
			here(solution, parameters, write),
			verdict(solution, parameters),
			'Ninguna falla de coordinación decide adónde va el dinero, pues ninguna empresa tiene que esperar a otra; que las demás aprendan sin pagar es razón para gastar, no para concentrar.'
		].join(' ')
};

function here(
	{ split, valueDispersed, valueConcentrated }: InnovationAdditiveWithSplitSolution,
	{ gatheredShare, budget }: InnovationAdditiveWithSplitParameters,
	write: WriteNumber
): string {
	const spread = write(valueDispersed, '.3');
	const gathered = write(valueConcentrated, '.3');
	if (split.best === 'same')
		return `Como sea que se reparta un presupuesto de ${write(budget, '.3')}, todo el conocimiento vale ${spread}.`;
	return gatheredShare > 0 && gatheredShare < 1
		? `Con ${write(split.budgets.favoured, '.3')} de un presupuesto de ${write(budget, '.3')} en un grupo, todo el conocimiento vale ${write(split.value, '.3')}; repartido por igual valdría ${spread}; todo en un grupo, ${gathered}.`
		: `Con un presupuesto de ${write(budget, '.3')}, todo el conocimiento vale ${spread} si se reparte por igual y ${gathered} si va todo a un grupo.`;
}

function verdict(
	{ split }: InnovationAdditiveWithSplitSolution,
	{ knowledgeExponent }: InnovationAdditiveWithSplitParameters
): string {
	const moved = 'concentrar vuelve más desigual lo que saben las empresas y deja la suma como está';
	switch (split.best) {
		case 'spread':
			return `Gana repartir: ${moved}; con rendimientos decrecientes, las que quedan con menos pierden más de lo que ganan las otras.`;
		case 'gather':
			return `Gana un solo clúster, pero únicamente porque los rendimientos son crecientes: ${moved}, y las que tienen más ganan más de lo que pierden las otras.`;
		case 'same':
			return knowledgeExponent === 1
				? `Empate: ${moved}, y con rendimientos constantes solo cuenta la suma.`
				: 'Empate: cada empresa sabe lo mismo vaya adonde vaya el dinero.';
	}
}
