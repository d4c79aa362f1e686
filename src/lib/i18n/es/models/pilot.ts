import type { PilotParameters } from '../../../models/pilot/parameters.ts';
import type { PilotSolution } from '../../../models/pilot/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The pilot in Spanish. */
export const words: ModelWords<PilotParameters, PilotSolution> = {
	title: 'Empezar en pequeño',
	shows:
		'Un programa piloto puede hacer que convenga un proyecto que en promedio perdería: el costo completo solo se asume donde ya se sabe que el proyecto funciona.',
	assumes:
		'Un proyecto funciona o fracasa, y nadie sabe cuál de las dos cosas pasará. A escala completa cuesta lo mismo en ambos casos. Un programa piloto cuesta menos y da una respuesta segura.',
	leavesOut:
		'Programas piloto que engañan, el tiempo que toman, lo que funciona en un lugar y no en otro, y programas que nadie se atreve a cerrar.',
	parameters: {
		successProbability: {
			label: 'Probabilidad de éxito',
			meaning: 'Qué tan probable es que el proyecto funcione, según lo que se sabe hoy.'
		},
		projectValue: {
			label: 'Valor si funciona',
			meaning: 'Lo que vale el proyecto para el país si funciona.'
		},
		scaleUpCost: {
			label: 'Costo a escala completa',
			meaning: 'Lo que cuesta hacer el proyecto entero.'
		},
		pilotCost: {
			label: 'Costo del programa piloto',
			meaning: 'Lo que cuesta averiguar si el proyecto funciona.'
		}
	},
	views: {
		ways: 'Tres caminos',
		tree: 'Decisiones',
		pilotCost: 'Lo que puede costar un piloto'
	},
	presets: {
		worthTrying: 'Solo con un piloto conviene',
		nearlySure: 'Casi seguro: el piloto está de más',
		edge: 'En el filo: el piloto apenas cubre su costo',
		tooDear: 'Un piloto muy caro para lo que puede averiguar'
	},
	facts: {
		pilotBetter: 'Lo mejor es un piloto primero',
		directValue: 'Valor de hacerlo todo de una vez',
		pilotFirstValue: 'Valor de un piloto primero',
		bestValue: 'Valor del mejor camino',
		pilotCostUpperBound: 'Un piloto conviene por debajo de este costo',
		rangeFrom: 'Un piloto conviene desde esta probabilidad',
		rangeTo: 'Un piloto conviene hasta esta probabilidad'
	},
	picture: {
		chance: 'Probabilidad de éxito',
		value: 'Valor promedio (dinero)',
		costOfPilot: 'Costo del piloto (dinero)',
		direct: 'de una vez',
		pilotFirst: 'piloto primero',
		nothing: 'no hacerlo',
		best: 'mejor:',
		mayCost: 'conviene bajo',
		costs: 'cuesta',
		works: 'éxito',
		fails: 'fracaso',
		scale: 'seguir',
		stop: 'parar',
		onAverage: 'promedio'
	},
	sentence: (solution, parameters, write) =>
		`${verdict(solution, parameters, write)} No hay falla de coordinación: lo que falta no es un acuerdo, sino conocimiento.`
};

function verdict(
	{ directValue, pilotFirstValue, bestValue, pilotBetter, pilotCostUpperBound }: PilotSolution,
	{ pilotCost, projectValue, scaleUpCost }: PilotParameters,
	write: WriteNumber
): string {
	const direct = outcome(directValue, write);
	const first = outcome(pilotFirstValue, write);
	const limit =
		pilotCostUpperBound > 0
			? `Un programa piloto conviene mientras cueste menos de ${write(pilotCostUpperBound, '.3')}.`
			: 'Un programa piloto no convendría ni gratis.';
	if (pilotBetter)
		return `De una vez, el proyecto ${direct}; con un programa piloto primero, ${first}, porque el costo completo solo se asume donde funciona. ${limit}`;
	if (Math.abs(pilotFirstValue - bestValue) <= 1e-9 * Math.max(projectValue, scaleUpCost))
		return pilotCost === 0
			? `De una vez, el proyecto ${direct}; con un programa piloto que no cuesta nada, ${first}. El piloto no averiguaría nada que cambie la decisión.`
			: `En el filo: un programa piloto de ${write(pilotCost, '.3')} cuesta justo lo que ahorra. Con él, el proyecto ${first}; de una vez, ${direct}.`;
	if (bestValue > 0)
		return `De una vez, el proyecto ${direct}; un programa piloto costaría más de lo que ahorra, y con él el proyecto ${first}. ${limit}`;
	return `Ningún camino conviene: de una vez, el proyecto ${direct}; con un programa piloto primero, ${first}. Es mejor no hacerlo. ${limit}`;
}

function outcome(value: number, write: WriteNumber): string {
	if (Math.abs(value) < 1e-9) return 'en promedio no gana ni pierde';
	return value > 0
		? `gana ${write(value, '.3')} en promedio`
		: `pierde ${write(-value, '.3')} en promedio`;
}
