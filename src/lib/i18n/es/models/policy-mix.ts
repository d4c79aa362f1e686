import type { PolicyMixParameters } from '../../../models/policy-mix/parameters.ts';
import type { PolicyMixSolution } from '../../../models/policy-mix/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The policy mix in Spanish. */
export const words: ModelWords<PolicyMixParameters, PolicyMixSolution> = {
	title: 'Descubrimiento o coordinación',
	shows:
		'Un país pobre debería ayudar sobre todo a descubrir en qué es bueno; uno más rico, a que se mueva en conjunto lo que ya descubrió.',
	assumes:
		'A medida que sube el ingreso, la producción primero se reparte entre más sectores y luego vuelve a concentrarse. Cuanto más pobre es un país, más le queda por descubrir y más rinde una política de descubrimiento. Cada política rinde cada vez menos cuanto más se gasta en ella.',
	leavesOut:
		'Todo lo que distingue a los países fuera del ingreso, y lo bien o mal que se lleva cada política. Las curvas tienen la forma que sugieren los datos, que son de empleo y producción por sector; no están estimadas.',
	parameters: {
		income: {
			label: 'Ingreso por persona',
			meaning: 'Lo que gana en un año una persona del país.'
		},
		turningIncome: {
			label: 'Ingreso de giro',
			meaning: 'El ingreso al que la producción deja de repartirse y empieza a concentrarse.'
		},
		steepness: {
			label: 'Rapidez del giro',
			meaning: 'Con qué rapidez cede el descubrimiento ante la coordinación al subir el ingreso.'
		},
		lowestConcentration: {
			label: 'Concentración mínima',
			meaning: 'Qué tan concentrada está la producción en el ingreso de giro.'
		},
		concentrationCurvature: {
			label: 'Curvatura',
			meaning: 'Cuánto más concentrada está la producción lejos del ingreso de giro.'
		},
		budget: { label: 'Presupuesto', meaning: 'Lo que hay para las dos políticas juntas.' }
	},
	views: {
		mix: 'La combinación',
		returns: 'Por qué esta combinación',
		concentration: 'Concentración'
	},
	presets: {
		poor: 'Un país pobre: descubrir',
		turning: 'En el ingreso de giro: mitad y mitad',
		rich: 'Un país más rico: coordinar'
	},
	facts: {
		discoveryShare: 'Parte del presupuesto para descubrimiento',
		coordinationShare: 'Parte del presupuesto para coordinación',
		discoveryBudget: 'Dinero para descubrimiento',
		coordinationBudget: 'Dinero para coordinación',
		concentration: 'Concentración de la producción',
		diversifying: 'La producción aún se reparte entre más sectores'
	},
	picture: {
		income: 'Ingreso por persona (dólares)',
		part: 'Parte del presupuesto',
		discovery: 'descubrimiento',
		coordination: 'coordinación',
		turning: 'ingreso de giro',
		concentration: 'Concentración de la producción (índice)',
		here: 'aquí',
		spreads: 'se reparte',
		gathers: 'se concentra',
		toDiscovery: 'Presupuesto para descubrimiento',
		brings: 'Lo que rinde el presupuesto',
		best: 'mejor:'
	},
	sentence: (solution, parameters, write) =>
		`${stage(solution, parameters, write)} Hay dos fallas en juego: pocos intentan lo que otros copiarían (un equilibrio único e ineficiente), sobre todo donde el ingreso es bajo; y las empresas se esperan unas a otras (equilibrios múltiples), sobre todo donde es alto.`
};

function stage(
	{ discoveryShare, coordinationShare }: PolicyMixSolution,
	{ income, turningIncome }: PolicyMixParameters,
	write: WriteNumber
): string {
	const at = `Con ${write(income, 'd')} dólares por persona`;
	const split = `la mejor combinación es un ${write(discoveryShare, '.0%')} del presupuesto para descubrimiento y un ${write(coordinationShare, '.0%')} para coordinación.`;
	if (Math.abs(discoveryShare - 0.5) < 1e-9)
		return `${at}, el ingreso de giro, la producción está tan repartida como llega a estarlo: ${split}`;
	return income < turningIncome
		? `${at}, por debajo del ingreso de giro, la producción aún se reparte entre más sectores: ${split}`
		: `${at}, por encima del ingreso de giro, la producción vuelve a concentrarse: ${split}`;
}
