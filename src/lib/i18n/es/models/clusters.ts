import type { ClustersWithPoliciesParameters } from '../../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../../models/clusters/with-policies.ts';
import type { ModelWords } from '../../model-words.ts';
import { clustersPicture } from './clusters-picture.ts';
import { clustersSentence } from './clusters-sentence.ts';

/** The words of the clusters model: what it shows and assumes, its levers, presets and facts. */
export const clusters: ModelWords<ClustersWithPoliciesParameters, ClustersWithPoliciesSolution> = {
	title: 'Coordinación y ventaja comparativa',
	shows:
		'En qué sectores puede asentarse una economía pequeña, con coordinación y sin ella, con qué salario, y qué cambiarían cuatro políticas.',
	assumes:
		'El Norte está coordinado en todos los sectores y fija los precios mundiales; el Sur es pequeño, solo tiene trabajo y gana el valor de lo que produce un trabajador. La coordinación solo es posible en el sector en el que el Sur se especializa: quien se va a otro sector trabaja allí sin ella.',
	leavesOut:
		'Por qué falla la coordinación y quién podría lograrla; los costos de comercio, el capital y los bienes que solo se producen en casa; empresas de distinto tamaño; sectores que se coordinan a medias. Lo que aprende un sector no pasa al siguiente.',
	parameters: {
		southProductivity: {
			label: 'Productividad en el Sur',
			meaning: 'Bienes que un trabajador del Sur produce en el sector sin coordinación.',
			element: 'sector'
		},
		northProductivity: {
			label: 'Productividad en el Norte',
			meaning: 'Bienes que un trabajador del Norte produciría en el sector sin coordinación.',
			element: 'sector'
		},
		coordinationFactor: {
			label: 'Ganancia de coordinarse',
			meaning:
				'Factor por el que la coordinación multiplica la productividad en el sector, tanto en el Norte como en el Sur.',
			element: 'sector'
		},
		priceShifters: {
			label: 'Precio mundial, frente al habitual',
			meaning:
				'Factor que multiplica el precio del bien; 1 es el precio que fijan los costos del Norte.',
			none: 'cada bien a su precio habitual',
			element: 'sector'
		},
		spendingShares: {
			label: 'Proporción del gasto',
			meaning: 'Proporción del ingreso que se gasta en el bien; si no se da, igual para todos.',
			element: 'sector'
		},
		currentSector: {
			label: 'Sector del Sur',
			meaning: 'Sector en el que están hoy los trabajadores del Sur.'
		},
		currentCoordinated: {
			label: 'Coordinado allí',
			meaning: 'Si ese sector ha logrado la coordinación.'
		},
		targetSector: {
			label: 'Sector de destino',
			meaning: 'Sector que elegiría una política de cambio de sector.'
		},
		targetCoordinated: {
			label: 'Coordinado al llegar',
			meaning: 'Si se logra la coordinación en el nuevo sector.'
		},
		protectedSector: {
			label: 'Bien con arancel',
			meaning: 'Sector cuyo bien lleva el arancel.'
		},
		tariff: {
			label: 'Arancel',
			meaning: 'Arancel a ese bien, como proporción de su precio mundial.'
		},
		advantageGrowth: {
			label: 'Deriva de la ventaja',
			meaning:
				'Crecimiento anual de la productividad del Sur respecto de la del Norte en el sector.',
			element: 'sector'
		},
		years: { label: 'Años', meaning: 'Hasta dónde se sigue la deriva.' }
	},
	views: {
		sectors: 'Sectores',
		ranking: 'Ordenamiento',
		drift: 'Deriva'
	},
	presets: {
		four: 'Cuatro sectores',
		tie: 'Condición (1) cumplida justo',
		largeGains: 'Mucho que ganar al coordinarse, y aun así un salario bajo',
		noGain: 'El sector 2 no gana nada al coordinarse (viola el supuesto 2)',
		loneSecond: 'Por su cuenta se gana más en el sector 2 (viola el supuesto 2)',
		priceFall: 'Cae el precio mundial del bien 1',
		drifting: 'Coordinado en el sector 2 mientras el sector 1 toma la delantera'
	},
	facts: {
		wage: 'Salario del Sur',
		realWage: 'Salario real del Sur',
		subsidy: 'Subsidio permanente por trabajador para quedarse',
		equilibria: 'Número de equilibrios',
		bestWage: 'Salario más alto de un equilibrio',
		worstWage: 'Salario más bajo de un equilibrio',
		conditionBound: 'Lado derecho de la condición (1): ganancia de coordinarse en el sector 1',
		shiftWage: 'Salario tras el cambio de sector',
		shiftChange: 'Variación del salario por el cambio de sector',
		shiftSubsidy: 'Subsidio permanente por trabajador tras el cambio de sector',
		prohibitiveTariff: 'Arancel desde el que el bien se produce en casa',
		tariffEmployment: 'Trabajadores atraídos al sector protegido',
		tariffIncome: 'Ingreso real con arancel, sobre el de libre comercio',
		switchYear: 'Año en que se deja el sector coordinado',
		switchWage: 'Salario en ese año',
		switchForgone: 'Salario en ese año si el nuevo sector estuviera coordinado',
		...eachSector((sector) => ({
			[`coordinated${sector}`]: `Sector ${sector}: salario con coordinación`,
			[`uncoordinated${sector}`]: `Sector ${sector}: valor de un trabajador sin coordinación`,
			[`ratio${sector}`]: `Sector ${sector}: lado izquierdo de la condición (1)`
		}))
	},
	picture: clustersPicture,
	sentence: clustersSentence
};

function eachSector(rows: (sector: number) => Record<string, string>): Record<string, string> {
	return Object.assign({}, ...Array.from({ length: 12 }, (_, index) => rows(index + 1)));
}
