import type { DivisionOfLabourParameters } from '../../../models/division-of-labour/parameters.ts';
import type { DivisionOfLabourSolution } from '../../../models/division-of-labour/solve.ts';
import type { ModelWords } from '../../model-words.ts';
import { sentence } from './division-of-labour-sentence.ts';

/** The division of labour in Spanish. */
export const words: ModelWords<DivisionOfLabourParameters, DivisionOfLabourSolution> = {
	title: 'División del trabajo',
	shows:
		'Los productores modernos necesitan muchos insumos especializados, y quienes hacen insumos necesitan muchos productores modernos: unos pueden quedarse esperando a los otros. Los insumos del exterior pueden acabar con la espera.',
	assumes:
		'Un bien se hace a la antigua, solo con trabajo, o a la manera moderna, con trabajo y una gama de insumos. Cada insumo necesita algunos trabajadores antes de su primera unidad; por eso hay más insumos cuanto mayor es la demanda, y ninguno deja ganancia. El trabajo va adonde el salario es mayor. Los insumos se pueden importar, con un costo; ninguno se exporta.',
	leavesOut:
		'Otros bienes y sus precios, la exportación de insumos, el capital y las empresas que harían varios insumos.',
	parameters: {
		labourForce: { label: 'Fuerza laboral', meaning: 'Todos los trabajadores de la economía.' },
		inputSubstitution: {
			label: 'Sustitución entre insumos',
			meaning:
				'Con qué facilidad un insumo reemplaza a otro; si es difícil, la variedad cuenta más.'
		},
		inputCostShare: {
			label: 'Insumos en el costo moderno',
			meaning: 'La parte del costo moderno que se gasta en insumos; el resto son salarios.'
		},
		fixedLabour: {
			label: 'Trabajo fijo de un insumo',
			meaning: 'Trabajadores que un insumo necesita antes de su primera unidad.'
		},
		modernProductivity: {
			label: 'Productividad moderna',
			meaning: 'Cuánto produce la manera moderna con el mismo trabajo y los mismos insumos.'
		},
		backwardProductivity: {
			label: 'Salario tradicional',
			meaning: 'Lo que un trabajador produce y gana a la antigua.'
		},
		foreignVarieties: {
			label: 'Insumos extranjeros',
			meaning: 'Cuántos insumos distintos se pueden comprar en el exterior; 0: ninguno.'
		},
		tradeCostFactor: {
			label: 'Costo de comercio de insumos',
			meaning:
				'Cuántas veces su precio en el exterior cuesta un insumo una vez entregado; 1: libre comercio.'
		},
		foreignPrice: {
			label: 'Precio en el exterior',
			meaning: 'Lo que cuesta un insumo en el exterior.'
		},
		share: {
			label: 'Proporción en producción moderna',
			meaning:
				'La proporción del trabajo en la manera moderna y sus insumos; desde aquí corre el tiempo.'
		}
	},
	views: { wage: 'Salario', varieties: 'Insumos', trade: 'Costos de comercio' },
	presets: {
		trap: 'La trampa, sin comercio de insumos',
		smallEconomy: 'Una economía demasiado pequeña',
		dearImports: 'Insumos extranjeros, caros de traer',
		cheapImports: 'Insumos extranjeros, baratos de traer: sin trampa',
		inputsOnly: 'Hecho solo de insumos',
		someImports: 'Algunas importaciones, insumos parecidos',
		nearlyConstantReturns: 'Insumos que necesitan poco para empezar'
	},
	facts: {
		equilibria: 'Equilibrios',
		tippingShare: 'Proporción crítica del trabajo',
		modernWageAtNone: 'Salario que puede pagar el primer productor moderno',
		modernWageAtFull: 'Salario si todos son modernos',
		varietiesAtFull: 'Insumos locales si todos son modernos',
		localInputShareAtFull: 'Parte del gasto en insumos que queda en el país si todos son modernos',
		smallestLabourForce: 'Trabajadores necesarios para que la producción moderna se sostenga',
		smallestLabourForceFirstBest: 'Trabajadores desde los que vale la pena',
		welfareFirstBest: 'Lo máximo que se podría producir a la manera moderna',
		plannerChoosesModern: 'Un planificador elegiría la manera moderna',
		tradeCostFactorLowerBound: 'La trampa solo existe por encima de este costo de comercio',
		inputLabourShareMarket: 'Parte del trabajo que el mercado pone en los insumos',
		inputLabourShareFirstBest: 'Parte del trabajo que un planificador pondría en los insumos',
		optimalInputSubsidy: 'Subsidio a los insumos que logra lo mismo',
		markup: 'Precio de un insumo sobre su costo marginal (veces)',
		returnsExponent: 'Qué tan rápido sube el salario moderno (exponente)',
		modernWageHere: 'Salario moderno con esta proporción',
		varietiesHere: 'Insumos locales con esta proporción',
		wageGapHere: 'Salario moderno menos salario tradicional con esta proporción'
	},
	picture: {
		share: 'Proporción del trabajo en producción moderna',
		wage: 'Salario (bienes)',
		varieties: 'Insumos locales (variedades)',
		tradeCost: 'Costo de comercio de insumos (veces el precio exterior)',
		none: 'todos a la antigua',
		full: 'todos modernos',
		partial: 'algunos modernos',
		tipping: 'proporción crítica',
		interior: 'indiferente',
		backwardWage: 'salario tradicional',
		allModern: 'salario si todos son modernos',
		firstModern: 'salario del primero',
		trap: 'hay trampa con todos estos costos',
		noTrap: 'sin trampa con todos estos costos',
		trapFrom: 'trampa desde',
		backwardFrom: 'a la antigua desde',
		backwardAlways: 'a la antigua con todos estos costos',
		noImports: 'no hay insumos extranjeros que traer',
		handle: 'Proporción en producción moderna',
		time: 'Período'
	},
	sentence
};
