import type { KnowledgeSpilloversParameters } from '../../../models/knowledge-spillovers/parameters.ts';
import type { KnowledgeSpilloversSolution } from '../../../models/knowledge-spillovers/solve.ts';
import type { ModelWords } from '../../model-words.ts';
import { sentence } from './knowledge-spillovers-sentence.ts';

/** Knowledge spillovers in Spanish. */
export const words: ModelWords<KnowledgeSpilloversParameters, KnowledgeSpilloversSolution> = {
	title: 'Derrames de conocimiento',
	shows:
		'Quien usa una técnica nueva les enseña gratis a los demás, y por eso empiezan muy pocos; y un impulso que se queda a medio camino deja al país más pobre.',
	assumes:
		'Muchas empresas iguales eligen entre una técnica antigua, que produce uno, y una nueva, que cuesta algo y rinde más cuantas más empresas la usan. La técnica vieja puede aprovechar el mismo conocimiento: nada en el primer caso del artículo, tanto como la nueva en el segundo. Nadie paga por lo que aprende.',
	leavesOut:
		'Empresas que aprenden a distinto ritmo, patentes y licencias, y los impuestos que pagan un subsidio.',
	parameters: {
		spilloverStrength: {
			label: 'Fuerza del derrame',
			meaning: 'Lo que gana una empresa moderna si todas las demás también lo son.'
		},
		adoptionCost: {
			label: 'Costo de la técnica',
			meaning: 'Lo que paga una empresa para ser moderna.'
		},
		spilloverToBackward: {
			label: 'Las tradicionales aprenden',
			meaning:
				'La parte de esa misma ganancia que reciben las empresas tradicionales: nada en el primer caso del artículo, todo en el segundo.'
		},
		subsidy: {
			label: 'Subsidio parejo',
			meaning: 'Lo que recibe cada empresa que adopta, hagan lo que hagan las demás.'
		},
		firms: {
			label: 'Número de empresas',
			meaning: 'Donde las empresas son pocas, cada una aprende también de su propia adopción.',
			none: 'tantas que ninguna cambia la proporción'
		},
		share: {
			label: 'Proporción que adopta',
			meaning: 'La proporción de empresas que hoy son modernas; el tiempo corre desde aquí.'
		}
	},
	views: {
		gain: 'Ganancia',
		cases: 'Dos casos',
		welfare: 'Bienestar',
		subsidies: 'Subsidios',
		externality: 'Ganancia ajena'
	},
	presets: {
		usersLearn: 'Solo aprende quien la usa: la trampa',
		allLearn: 'Todas aprenden: nadie empieza',
		partial: 'Las tradicionales aprenden la mitad',
		subsidised: 'Un subsidio muy pequeño para empezar',
		flatSubsidy: 'Un subsidio parejo que acaba con la trampa',
		fewFirms: 'Dos empresas: no hay trampa',
		knifeEdge: 'En el filo: nadie gana ni pierde',
		notWorthIt: 'No vale lo que cuesta'
	},
	facts: {
		equilibria: 'Equilibrios',
		tippingShare: 'Proporción crítica',
		gainAtNone: 'Ganancia neta de la primera que adopta',
		gainAtFull: 'Ganancia neta de quien adopta cuando todas lo hacen',
		welfareAtNone: 'Ingreso medio cuando no adopta ninguna',
		welfareAtFull: 'Ingreso medio cuando todas adoptan, sin el subsidio',
		lowestWelfareShare: 'Proporción con el menor ingreso medio',
		dominanceSubsidy: 'Subsidio parejo con el que adoptar conviene siempre',
		marginalSubsidyAtFull: 'Costo permanente de un subsidio igual a la ganancia ajena',
		conditionalSubsidyCostAtFull: 'Costo permanente de un subsidio que solo cubre la brecha',
		tippingShareUnderMarginalSubsidy: 'Proporción crítica si el subsidio iguala la ganancia ajena',
		flatSubsidyRemovesBadEquilibrium:
			'Un subsidio parejo del tamaño de todo el derrame acaba con la trampa',
		averageGain: 'Ganancia neta promediada sobre todas las proporciones',
		firstAdopterGain: 'Ganancia neta de la primera de estas empresas',
		lastAdopterGain: 'Ganancia neta de la última de estas empresas',
		selfStartingFirms: 'Con menos empresas que estas, una empieza sola',
		gainHere: 'Ganancia neta de quien adopta en esta proporción',
		welfareHere: 'Ingreso medio en esta proporción',
		externalityHere: 'Lo que quien adopta da a las demás en esta proporción'
	},
	picture: {
		share: 'Proporción de empresas que adopta',
		gain: 'Ganancia neta de quien adopta (dinero)',
		welfare: 'Ingreso medio (dinero)',
		externality: 'Lo que quien adopta da a otras (dinero)',
		subsidies: 'Subsidio por empresa que adopta (dinero)',
		income: 'Ingreso (dinero)',
		none: 'nadie adopta',
		full: 'todas adoptan',
		partial: 'algunas adoptan',
		tipping: 'proporción crítica',
		noTipping: 'sin proporción crítica',
		interior: 'indiferente',
		statusQuo: 'como si nadie adopta',
		lowest: 'mínimo:',
		onlyUsers: 'Solo aprende quien usa',
		everybody: 'Todas aprenden',
		modern: 'moderna',
		backward: 'tradicional',
		yours: 'tu caso',
		flat: 'parejo',
		marginal: 'ganancia ajena',
		conditional: 'solo la brecha',
		forGood: 'costo cuando todas adoptan',
		tooLittle: 'no alcanza',
		handle: 'Proporción que adopta',
		time: 'Período'
	},
	sentence
};
