import type { InfantIndustryParameters } from '../../../models/infant-industry/parameters.ts';
import {
	solveInfantIndustry,
	type InfantIndustrySolution
} from '../../../models/infant-industry/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The infant industry in Spanish. */
export const words: ModelWords<InfantIndustryParameters, InfantIndustrySolution> = {
	title: 'Industria naciente',
	shows:
		'Un sector avanzado promete un clúster, pero donde el Norte ya tiene el suyo, el bien se ha abaratado.',
	assumes:
		'Un Sur pequeño produce un bien tradicional y uno avanzado, y comercia a los precios del Norte. El trabajo del sector avanzado se vuelve más productivo en conjunto, hasta un clúster completo; el del Norte es pleno. En el modo atrasado no se gana nada con ser muchos. Sustituir importaciones quiere decir que todo el bien avanzado se produce en casa, solo para el mercado interno.',
	leavesOut:
		'El aprendizaje en el tiempo, muchos sectores, lo que recauda un arancel y sus grupos de presión, y un Sur tan grande que mueva el precio mundial.',
	parameters: {
		southTraditionalProductivity: {
			label: 'El Sur en el sector tradicional',
			meaning: 'Lo que produce allí un trabajador del Sur.'
		},
		southAdvancedProductivity: {
			label: 'El Sur en el sector avanzado',
			meaning: 'Lo que produce allí un trabajador del Sur antes de cualquier clúster.'
		},
		northTraditionalProductivity: {
			label: 'El Norte en el sector tradicional',
			meaning: 'Lo que produce allí un trabajador del Norte.'
		},
		northAdvancedProductivity: {
			label: 'El Norte en el sector avanzado',
			meaning: 'Lo que produciría allí un trabajador del Norte sin su clúster.'
		},
		southCoordinationFactor: {
			label: 'Clúster completo del Sur',
			meaning: 'Cuántas veces más productivo hace al Sur un clúster completo.'
		},
		northCoordinationFactor: {
			label: 'Clúster del Norte',
			meaning:
				'Cuántas veces más productivo hace al Norte su clúster y, por tanto, qué tan barato es el bien.'
		},
		clusterSize: {
			label: 'Tamaño de un clúster completo',
			meaning: 'Trabajo en el sector avanzado desde el que un clúster ya no gana más.'
		},
		labourForce: { label: 'Fuerza laboral', meaning: 'Todos los trabajadores del Sur.' },
		advancedSpendingShare: {
			label: 'Mercado interno',
			meaning:
				'La proporción del ingreso que se gasta en el bien avanzado, y del trabajo que puede atenderlo.'
		},
		coordinated: {
			label: 'Puede formarse un clúster',
			meaning: 'Si no, el bien avanzado se produce a la antigua, por muchos que lo produzcan.'
		}
	},
	views: { promise: 'Promesa y verdad', protection: 'Sustitución de importaciones' },
	presets: {
		falsePromise: 'Una falsa promesa',
		trapGrows: 'Una trampa verdadera: la industria naciente crece',
		trapSmallMarket: 'Una trampa verdadera: el mercado interno es demasiado pequeño',
		backward: 'Protegido, pero atrasado',
		tie: 'Ni mejor ni peor'
	},
	facts: {
		equilibria: 'Equilibrios',
		naiveGain: 'Ingreso en el sector avanzado, según la promesa',
		trueGain: 'Ingreso en el sector avanzado, en verdad',
		protectionGain: 'Ingreso real con sustitución de importaciones',
		tippingShare: 'Proporción crítica del trabajo',
		infantGrowsUp: 'El mercado interno la lleva más allá del punto crítico',
		firstEntrantTariff: 'Arancel que necesita el primer productor',
		homeScaleTariff: 'Arancel necesario cuando atiende el mercado interno',
		advancedPrice: 'Precio mundial del bien avanzado',
		naiveAdvancedPrice: 'El precio si el Norte no tuviera clúster',
		requiredFactor: 'Factor del clúster necesario para pagar lo mismo',
		welfareTraditional: 'Ingreso real, todo tradicional',
		welfareAdvanced: 'Ingreso real, todo avanzado',
		welfareImportSubstitution: 'Ingreso real, sustitución de importaciones'
	},
	picture: {
		labour: 'Trabajo en el sector avanzado (trabajadores)',
		ratio: 'Ingreso allí frente al sector tradicional',
		truth: 'verdad',
		naive: 'promesa',
		fancy: 'Según la promesa, olvidando el clúster del Norte',
		infant: 'en casa',
		tipping: 'punto crítico:',
		keyTrue: 'al precio mundial, que el clúster del Norte ha bajado',
		keyNaive: 'según la promesa, olvidando el clúster del Norte',
		keyHome: 'el mercado interno: hasta donde llega con protección',
		traditional: 'Libre comercio, todos en el sector tradicional',
		backward: 'Sustitución de importaciones, a la antigua',
		clustered: 'Sustitución de importaciones, con clúster',
		advanced: 'Libre comercio, todos en el sector avanzado',
		keyFilled: 'puede ocurrir tal como están las cosas',
		keyWashed: 'solo en el otro modo, o no dura',
		keyOutlined: 'una fantasía',
		keyFreeTrade: 'libre comercio, todo tradicional'
	},
	sentence: (solution, parameters, write) =>
		[
			withoutCluster(solution, parameters, write) ?? verdict(solution, write),
			protection(solution, parameters, write)
		]
			.filter(Boolean)
			.join(' ')
};

function verdict(solution: InfantIndustrySolution, write: WriteNumber): string {
	const { naiveIncomeRatio: naive, trueIncomeRatio: truth } = solution;
	switch (solution.verdict) {
		case 'false-promise':
			return `Una falsa promesa: el sector avanzado parece pagar un ${write(naive - 1, '.0%')} más, pero el clúster del Norte ha abaratado su bien, y pagaría un ${write(1 - truth, '.0%')} menos. Un solo equilibrio, todo tradicional: no hay falla de coordinación entre los sectores.`;
		case 'true-trap':
			return `Una trampa verdadera: todos en el sector avanzado ganarían un ${write(truth - 1, '.0%')} más (la promesa: un ${write(naive - 1, '.0%')}). La falla de coordinación es de equilibrios múltiples; la proporción crítica es el ${write(solution.tippingShare, '.0%')} del trabajo.`;
		case 'tie':
			return 'Las dos especializaciones son equilibrios y pagan lo mismo: el clúster del Norte ha bajado el precio tanto como daría un clúster. No hay falla de coordinación.';
		case 'advanced-only':
			return `Un solo equilibrio: el sector avanzado paga más desde el primer trabajador; al final, un ${write(Math.abs(truth - 1), '.0%')} ${truth < 1 ? 'menos' : 'más'} que el tradicional. No hay falla de coordinación.`;
		case 'traditional-efficient':
			return `Un solo equilibrio, todo tradicional: el sector avanzado pagaría un ${write(1 - truth, '.0%')} menos, y ni siquiera la promesa llega a más de lo que paga el tradicional. No hay falla de coordinación.`;
	}
}

function protection(
	{ verdict: found, welfareRatioImportSubstitution, infantGrowsUp }: InfantIndustrySolution,
	{ advancedSpendingShare }: InfantIndustryParameters,
	write: WriteNumber
): string {
	if (found === 'advanced-only') return '';
	const change = welfareRatioImportSubstitution - 1;
	const carried = `Un mercado interno del ${write(advancedSpendingShare, '.0%')}`;
	if (infantGrowsUp)
		return `${carried} basta: la sustitución de importaciones sube el ingreso real un ${write(change, '.1%')}, y la industria naciente crece.`;
	if (Math.abs(change) < 5e-4)
		return `${carried} apenas basta para que el ingreso real quede como estaba.`;
	return `${carried} no basta: la sustitución de importaciones cuesta el ${write(-change, '.1%')} del ingreso real.`;
}

/** Where a cluster would pay, what the backward mode lacks is a cluster; protection makes none. */
function withoutCluster(
	{ trueIncomeRatio: truth }: InfantIndustrySolution,
	parameters: InfantIndustryParameters,
	write: WriteNumber
): string | null {
	if (parameters.coordinated || truth >= 1) return null;
	const clustered = solveInfantIndustry({ ...parameters, coordinated: true });
	if (clustered.verdict !== 'true-trap') return null;
	return `A la antigua, el sector avanzado paga un ${write(1 - truth, '.0%')} menos, por muchos que trabajen allí, así que todos siguen en el tradicional. Con un clúster pagaría un ${write(clustered.trueIncomeRatio - 1, '.0%')} más: la falla es un equilibrio único e ineficiente, y lo que falta es coordinación, no protección.`;
}
