import type { TrainingParameters } from '../../../models/training-without-contracts/parameters.ts';
import type { TrainingSolution } from '../../../models/training-without-contracts/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Training without contracts in Spanish. */
export const words: ModelWords<TrainingParameters, TrainingSolution> = {
	title: 'Capacitación sin contratos',
	shows:
		'Empresas y trabajadores invierten para parejas que aún no conocen, así que cada lado espera hasta que una parte suficiente del otro haya invertido.',
	assumes:
		'Cada empresa puede comprar una tecnología moderna; cada trabajador puede capacitarse. Solo un trabajador capacitado en una empresa moderna gana algo, y los dos lo reparten en partes fijas. Las parejas pueden separarse y buscar otra; nadie puede prometer una parte del costo del otro.',
	leavesOut:
		'Contratos que reparten costos, escuelas, empresas que capacitan a sus propios trabajadores y salarios que cambian mientras el mercado se llena.',
	parameters: {
		matchGain: {
			label: 'Ganancia de la pareja',
			meaning: 'Lo que producen de más, juntos, un trabajador capacitado y una empresa moderna.'
		},
		firmCost: {
			label: 'Costo de la tecnología',
			meaning: 'Lo que paga una empresa para ser moderna.'
		},
		workerCost: {
			label: 'Costo de capacitarse',
			meaning: 'Lo que paga un trabajador para capacitarse.'
		},
		separationProbability: {
			label: 'Probabilidad de separación',
			meaning: 'La probabilidad de que una pareja se separe y cada uno busque otra.'
		},
		contactProbability: {
			label: 'Probabilidad de contacto',
			meaning: 'La probabilidad de que quien busca pareja encuentre una.'
		},
		workerBargainingPower: {
			label: 'Parte del trabajador',
			meaning: 'La parte de la ganancia que va al trabajador; el resto va a la empresa.'
		},
		modernFirmShare: {
			label: 'Empresas modernas',
			meaning: 'La proporción de empresas que hoy son modernas; el tiempo corre desde aquí.'
		},
		trainedWorkerShare: {
			label: 'Trabajadores capacitados',
			meaning:
				'La proporción de trabajadores que hoy están capacitados; el tiempo corre desde aquí.'
		}
	},
	views: { phase: 'Movimiento', band: 'Reparto de la ganancia' },
	presets: {
		trap: 'Justo antes del punto de silla',
		race: 'Muchas empresas, pocos trabajadores: una carrera',
		holdUp: 'Captura de la inversión ajena: el trabajador toma demasiado',
		edge: 'En el filo: capacitarse apenas conviene',
		tooCostly: 'Demasiado caro para todos'
	},
	facts: {
		fullIsEquilibrium: 'Que todos inviertan es un equilibrio',
		tippingModernFirmShare: 'Proporción de empresas modernas desde la que conviene capacitarse',
		tippingTrainedWorkerShare:
			'Proporción de trabajadores capacitados desde la que conviene la tecnología',
		usefulMatchProbability: 'Probabilidad de trabajar con una pareja',
		firmGainAtFull: 'Ganancia de una empresa cuando todos invierten',
		workerGainAtFull: 'Ganancia de un trabajador cuando todos invierten',
		welfareAtFull: 'Ganancia de una pareja cuando todos invierten',
		lowerBound: 'Menor parte del trabajador que se sostiene',
		upperBound: 'Mayor parte del trabajador que se sostiene',
		fullRiskDominant: 'Que todos inviertan es la apuesta más segura',
		firmGainHere: 'Ganancia de una empresa moderna aquí',
		workerGainHere: 'Ganancia de un trabajador capacitado aquí',
		welfareHere: 'Ganancia de todas las parejas aquí'
	},
	picture: {
		modernFirms: 'Proporción de empresas modernas',
		trainedWorkers: 'Proporción de trabajadores capacitados',
		none: 'nadie',
		full: 'todos invierten',
		fullWeak: 'todos: apenas',
		saddle: 'silla',
		trainingPays: 'capacitarse, desde',
		technologyPays: 'tecnología, desde',
		'to-full': 'lleva a que todos inviertan',
		'to-none': 'lleva a que nadie invierta',
		'to-saddle': 'lleva al punto de silla',
		part: 'Parte del trabajador en la ganancia',
		gainAtFull: 'Ganancia si todos invierten (dinero)',
		band: 'se sostiene:',
		firms: 'empresas',
		workers: 'trabajadores',
		firmsKeep: 'una empresa',
		workersKeep: 'un trabajador',
		welfare: 'Ganancia de todas las parejas (dinero)',
		time: 'Período'
	},
	sentence: (solution, parameters, write) =>
		[state(solution, parameters, write), where(solution, parameters, write)]
			.filter(Boolean)
			.join(' ')
};

function state(
	solution: TrainingSolution,
	{ workerBargainingPower }: TrainingParameters,
	write: WriteNumber
): string {
	const { welfareAtFull, firmGainAtFull, workerGainAtFull } = solution;
	const gain = write(welfareAtFull, '.3');
	switch (solution.failure) {
		case 'multiple-equilibria':
			if (Math.abs(firmGainAtFull) < 1e-9 || Math.abs(workerGainAtFull) < 1e-9)
				return `En el filo: si todos invierten, una pareja gana ${gain}, pero uno de los lados apenas cubre su costo, y basta que alguien dude para deshacerlo. La falla de coordinación es de equilibrios múltiples, y solo es estable que nadie invierta.`;
			return `Dos equilibrios estables: nadie invierte, o lo hacen todos y una pareja gana ${gain}. La falla de coordinación es de equilibrios múltiples: capacitarse conviene a partir de un ${write(solution.tippingModernFirmShare, '.0%')} de empresas modernas, y la tecnología, a partir de un ${write(solution.tippingTrainedWorkerShare, '.0%')} de trabajadores capacitados.`;
		case 'unique-inefficient': {
			const firmsLose = firmGainAtFull < 0;
			const loser = firmsLose ? 'una empresa' : 'un trabajador';
			const part = firmsLose ? workerBargainingPower : 1 - workerBargainingPower;
			return `Un solo equilibrio: nadie invierte. La falla es un equilibrio único e ineficiente, una captura de la inversión ajena: si todos invirtieran, una pareja ganaría ${gain}, pero el otro lado toma el ${write(part, '.0%')} y ${loser} perdería ${write(-Math.min(firmGainAtFull, workerGainAtFull), '.3')}. Se sostendría una parte del trabajador de entre el ${write(solution.workerBargainingPowerLowerBound, '.0%')} y el ${write(solution.workerBargainingPowerUpperBound, '.0%')}.`;
		}
		case 'none':
			return welfareAtFull < 0
				? `Un solo equilibrio: nadie invierte. Aunque todos lo hicieran, una pareja perdería ${write(-welfareAtFull, '.3')}: no hay falla de coordinación.`
				: 'Un solo equilibrio: nadie invierte. Si todos lo hicieran, una pareja apenas cubriría sus costos: no hay falla de coordinación.';
	}
}

function where(
	{ at }: TrainingSolution,
	{ modernFirmShare, trainedWorkerShare }: TrainingParameters,
	write: WriteNumber
): string {
	if (at === null) return '';
	const here = `Desde un ${write(modernFirmShare, '.0%')} de empresas modernas y un ${write(trainedWorkerShare, '.0%')} de trabajadores capacitados, el mercado`;
	switch (at.limit) {
		case 'full':
			return `${here} se llena.`;
		case 'none':
			return `${here} se vacía.`;
		case 'saddle':
			return `${here} se detiene en el punto de silla.`;
	}
}
