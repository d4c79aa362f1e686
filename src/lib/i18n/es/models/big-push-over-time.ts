import type { BigPushOverTimeParameters } from '../../../models/big-push-over-time/parameters.ts';
import type { BigPushOverTimeSolution } from '../../../models/big-push-over-time/solve.ts';
import type { ModelWords } from '../../model-words.ts';
import { sentence } from './big-push-over-time-sentence.ts';

/** The big push over time in Spanish. */
export const words: ModelWords<BigPushOverTimeParameters, BigPushOverTimeSolution> = {
	title: 'Gran impulso en el tiempo',
	shows:
		'Una fábrica cuesta trabajo hoy y vende mañana, así que espera a los clientes que crearían otras fábricas; pero cuando muchas se construyen a la vez, el interés sube y empuja en sentido contrario.',
	assumes:
		'Dos períodos. Un sector que invierte contrata trabajadores en el primero y vende en el segundo, al precio de los talleres que reemplaza. La gente valora un poco menos el consumo futuro y no le gusta que el consumo sea desigual en el tiempo. Es dueña de todas las empresas, y todos los salarios son iguales.',
	leavesOut:
		'El crédito del exterior, que frenaría el interés; más de dos períodos; y sectores distintos entre sí.',
	parameters: {
		labourForce: {
			label: 'Fuerza laboral',
			meaning: 'Todos los trabajadores de la economía, en cada período.'
		},
		factoryProductivity: {
			label: 'Productividad de la fábrica',
			meaning:
				'Lo que un trabajador de fábrica produce mañana mientras uno de taller produce una unidad.'
		},
		fixedLabour: {
			label: 'Trabajo fijo',
			meaning:
				'Trabajadores que una fábrica necesita hoy, antes de producir mañana su primera unidad.'
		},
		discountFactor: {
			label: 'Paciencia',
			meaning: 'Cuánto cuenta el consumo de mañana si el de hoy cuenta uno.'
		},
		substitutionOverTime: {
			label: 'Sustitución en el tiempo',
			meaning:
				'Qué tan dispuesta está la gente a consumir menos hoy y más mañana; con 1, el interés no sube nada.'
		},
		substitutionAcrossGoods: {
			label: 'Sustitución entre bienes',
			meaning:
				'Con qué facilidad la gente cambia un bien por otro; si es mucha, a una fábrica podría convenirle vender por debajo del precio de los talleres, y el modelo lo dice.'
		},
		share: {
			label: 'Proporción que invierte',
			meaning: 'La proporción de sectores que construyen una fábrica; desde aquí corre el tiempo.'
		}
	},
	views: { profit: 'Ganancia', interest: 'Interés', welfare: 'Bienestar' },
	presets: {
		trap: 'La trampa',
		noShifting: 'Poca sustitución en el tiempo: el interés frena el alza',
		freeShifting: 'Sustitución libre en el tiempo: el interés nunca sube',
		patientAndProductive: 'Paciencia y productividad: sin trampa',
		largerMarket: 'Un mercado más grande',
		partOrAll: 'A medio camino o hasta el final',
		noneOrPart: 'Nadie, o a medio camino',
		dearFactories: 'Fábricas demasiado caras'
	},
	facts: {
		equilibria: 'Equilibrios',
		tippingShare: 'Proporción crítica',
		partialShare: 'Proporción en que la inversión se detiene a medio camino',
		profitAtNone: 'Valor de la primera fábrica',
		profitAtFull: 'Valor de cada fábrica si todos invierten',
		interestFactorAtNone: 'Se devuelve mañana por un bien de hoy si nadie invierte',
		interestFactorAtFull: 'Se devuelve mañana por un bien de hoy si todos invierten',
		consumptionEquivalentAtNone: 'Bienestar, en consumo parejo, si nadie invierte',
		consumptionEquivalentAtFull: 'Bienestar, en consumo parejo, si todos invierten',
		fixedLabourLowerBound: 'Esperar es un equilibrio desde este trabajo fijo (trabajadores)',
		fixedLabourUpperBound: 'Que todos inviertan lo es hasta este trabajo fijo (trabajadores)',
		substitutionOverTimeLowerBound:
			'Ambos son posibles solo si la sustitución en el tiempo supera este valor',
		subsidyToRemoveBadEquilibrium: 'Menor subsidio por fábrica que acaba con la trampa',
		limitPricingOptimal: 'A las fábricas les conviene el precio de los talleres',
		incomeFirstPeriodHere: 'Consumo de hoy con esta proporción',
		incomeSecondPeriodHere: 'Consumo de mañana con esta proporción',
		interestFactorHere: 'Se devuelve mañana por un bien de hoy con esta proporción',
		profitHere: 'Valor de una fábrica con esta proporción',
		consumptionEquivalentHere: 'Bienestar, en consumo parejo, con esta proporción'
	},
	picture: {
		share: 'Proporción de sectores que invierten',
		profit: 'Valor hoy de una fábrica (bienes)',
		interest: 'Se devuelve mañana por un bien de hoy (bienes)',
		welfare: 'Bienestar, en consumo parejo (bienes)',
		none: 'todos esperan',
		full: 'todos invierten',
		partial: 'a medio camino',
		tipping: 'proporción crítica',
		interior: 'indiferente',
		patienceOnly: 'con interés fijo',
		handle: 'Proporción que invierte',
		time: 'Período'
	},
	sentence
};
