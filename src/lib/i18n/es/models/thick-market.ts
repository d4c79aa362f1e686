import type { ThickMarketParameters } from '../../../models/thick-market/parameters.ts';
import type { ThickMarketSolution } from '../../../models/thick-market/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The thick market in Spanish. */
export const words: ModelWords<ThickMarketParameters, ThickMarketSolution> = {
	title: 'Mercado denso',
	shows:
		'Un trabajador se capacita y una empresa se moderniza con más gusto donde otros ya lo hicieron, porque cada uno puede encontrar otra pareja si la suya se separa.',
	assumes:
		'Tantos trabajadores como empresas, en parejas que deciden juntas por contrato. Una pareja puede separarse; después, cada uno solo tiene valor para alguien que también invirtió. Cómo se reparte una nueva ganancia no cambia la decisión.',
	leavesOut:
		'Capacitación sin contratos, trabajadores que se mudan de un lugar a otro y salarios que suben con la demanda.',
	parameters: {
		matchGain: {
			label: 'Ganancia de la pareja',
			meaning: 'Lo que producen de más, juntos, un trabajador capacitado y una empresa moderna.'
		},
		firmCost: {
			label: 'Costo de la empresa',
			meaning: 'Lo que cuesta a la empresa la tecnología moderna.'
		},
		workerCost: {
			label: 'Costo del trabajador',
			meaning: 'Lo que cuesta al trabajador la capacitación.'
		},
		separationProbability: {
			label: 'Separación',
			meaning: 'La probabilidad de que una pareja se separe después de invertir.'
		},
		contactProbability: {
			label: 'Nuevo contacto',
			meaning: 'La probabilidad de encontrar otra pareja tras la separación.'
		},
		matchingExponent: {
			label: 'Cuánto importa la densidad',
			meaning:
				'Con qué rapidez suben los encuentros útiles con la proporción que invierte; 0: nada.'
		},
		workerBargainingPower: {
			label: 'Parte del trabajador',
			meaning: 'La parte de la ganancia que recibe el trabajador en una nueva pareja.'
		},
		share: {
			label: 'Proporción que invierte',
			meaning: 'La proporción de parejas que hoy invierte; el tiempo corre desde aquí.'
		}
	},
	views: { gain: 'Ganancia', welfare: 'Bienestar' },
	presets: {
		trap: 'La trampa del mercado poco denso',
		constantReturns: 'Igual de fácil encontrar pareja siendo pocos',
		lowTurnover: 'Las parejas casi no se separan',
		increasingReturns: 'La densidad importa mucho',
		tooDear: 'Capacitación demasiado cara'
	},
	facts: {
		tippingShare: 'Proporción crítica',
		gainAtNone: 'Ganancia neta de la primera pareja',
		gainAtFull: 'Ganancia neta de una pareja cuando todas invierten',
		welfareAtFull: 'Ganancia neta de todas cuando todas invierten',
		jointCost: 'Costo para la pareja',
		equilibria: 'Equilibrios',
		plannerShare: 'Proporción que elegiría un planificador',
		externalityAtFull: 'Lo que una pareja más da a las otras cuando todas invierten',
		subsidyToRemoveBadEquilibrium: 'Menor subsidio por pareja que acaba con la trampa',
		averageGain: 'Ganancia neta promediada sobre todas las proporciones',
		gainHere: 'Ganancia neta de una pareja en esta proporción',
		matchHere: 'Probabilidad de una nueva pareja útil en esta proporción',
		welfareHere: 'Ganancia neta de todas las parejas en esta proporción'
	},
	picture: {
		share: 'Proporción de parejas que invierte',
		gain: 'Ganancia neta de una pareja (dinero)',
		welfare: 'Ganancia neta de todas (dinero)',
		none: 'nadie se capacita',
		full: 'todos se capacitan',
		tipping: 'proporción crítica',
		interior: 'indiferente',
		handle: 'Proporción que invierte',
		time: 'Período'
	},
	sentence: (solution, { share }, write) =>
		[state(solution, write), where(solution, share, write)].filter(Boolean).join(' ')
};

function state(solution: ThickMarketSolution, write: WriteNumber): string {
	const { regime, gainAtNone, gainAtFull, tippingShare } = solution;
	switch (regime) {
		case 'multiple':
			return `Dos equilibrios estables: en un mercado vacío, una pareja que invierte perdería ${write(-gainAtNone, '.3')}; en uno lleno gana ${write(gainAtFull, '.3')}. La falla de coordinación es de equilibrios múltiples: nadie se capacita, aunque juntos todos ganarían. La proporción crítica es del ${write(tippingShare, '.0%')}.`;
		case 'unique-full':
			return `Un solo equilibrio: una pareja que invierte sola ya gana ${write(gainAtNone, '.3')}, así que todos se capacitan y cada pareja gana ${write(gainAtFull, '.3')}. Nadie tiene que esperar a los demás: no hay falla de coordinación.`;
		case 'unique-none':
			return `Un solo equilibrio: incluso en un mercado lleno, una pareja perdería ${write(-gainAtFull, '.3')}, así que nadie se capacita. Un planificador tampoco capacitaría a nadie: no hay falla de coordinación.`;
		case 'knife-edge':
			return edge(solution, write);
	}
}

function edge({ tippingShare, gainAtNone, gainAtFull }: ThickMarketSolution, write: WriteNumber) {
	if (tippingShare === null)
		return 'En el filo: una pareja no gana ni pierde hagan lo que hagan las demás, de modo que toda proporción es un equilibrio y ninguno es mejor: no hay falla de coordinación.';
	return tippingShare === 0
		? `En el filo: la primera pareja apenas cubre su costo, de modo que quedarse fuera no se sostiene. Todos se capacitan y cada pareja gana ${write(gainAtFull, '.3')}: ya no hay falla de coordinación.`
		: `En el filo: una pareja apenas cubre su costo cuando todas invierten, y sola perdería ${write(-gainAtNone, '.3')}. Solo quedarse fuera es estable; con coordinación no hay nada que ganar.`;
}

function where(solution: ThickMarketSolution, share: number | null, write: WriteNumber): string {
	if (share === null || !solution.at) return '';
	const { gain } = solution.at;
	const here = `Con un ${write(share, '.0%')}, una pareja`;
	if (Math.abs(gain) < 0.005) return `${here} es indiferente.`;
	return gain > 0
		? `${here} gana ${write(gain, '.3')}, ${share > 0.995 ? 'y todas siguen' : 'y otras se suman'}.`
		: `${here} ${share < 0.005 ? 'perdería' : 'pierde'} ${write(-gain, '.3')}, ${share < 0.005 ? 'y ninguna empieza' : 'y las parejas se echan atrás'}.`;
}
