import { drawNumber } from './drawing/draw-number.ts';
import { generatorOf } from './drawing/generator.ts';
import { shuffled } from './drawing/shuffled.ts';
import { situationAt } from './drawing/situation-at.ts';
import type { Drawn } from './drawn.ts';
import type { Economy } from './economy.ts';
import type { Exercise, Given, Task } from './exercise.ts';
import { evaluate, holds } from './formulas/evaluate.ts';
import type { Parameters, Situation } from './formulas/situation.ts';
import { withinDomain } from './formulas/within-domain.ts';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Draws that break the phenomenon are drawn again, so often. */
const drawsAtMost = 500;

/**
 * Draws the numbers of an exercise: the same for the same seed, on every device.
 *
 * @param economy the model of the exercise, `noEconomy` if it has none
 * @throws RangeError if no draw fulfils the exercise's conditions; a build of the course has tried.
 */
export function draw(exercise: Exercise, seed: string, economy: Economy): Drawn {
	const generator = generatorOf(seed);
	for (let tries = 1; tries <= drawsAtMost; tries++) {
		const situation = attempt(exercise, generator, economy);
		if (situation) {
			const order = shuffled(shownIn(exercise.task), generator);
			return { ...situation, seed, order };
		}
	}
	throw new RangeError(`draw found no numbers for "${exercise.id}" in ${drawsAtMost} tries`);
}

/** What is drawn, given and named. */
export type Numbers = Pick<Exercise, 'draws' | 'given' | 'lets'>;
type Conditioned = Numbers & Pick<Exercise, 'where'>;

/**
 * The next numbers of a stream, whether or not they fulfil the conditions.
 *
 * @throws RangeError if they lie outside the model's domain.
 */
export function drawnSituation(
	numbers: Numbers,
	generator: RandomGenerator,
	economy: Economy
): Situation {
	return situationOf(numbers, drawAll(numbers, generator), economy);
}

/** One try; null if it breaks a condition or leaves the model's domain. */
export function attempt(
	exercise: Conditioned,
	generator: RandomGenerator,
	economy: Economy
): Situation | null {
	return situationIfMet(exercise, drawAll(exercise, generator), economy);
}

/** The situation of numbers that came up; null if it breaks a condition or leaves the model's domain. */
export function situationIfMet(
	exercise: Conditioned,
	drawn: Parameters,
	economy: Economy
): Situation | null {
	return (
		withinDomain(() => {
			const situation = situationOf(exercise, drawn, economy);
			return exercise.where.every((condition) => holds(condition, situation)) ? situation : null;
		}) ?? null
	);
}

function drawAll({ draws }: Numbers, generator: RandomGenerator): Parameters {
	return Object.fromEntries(
		Object.entries(draws).map(([name, numbers]) => [name, drawNumber(numbers, generator)])
	);
}

function situationOf({ given, lets }: Numbers, drawn: Parameters, economy: Economy): Situation {
	const bare: Situation = {
		names: drawn,
		parameters: {},
		solution: null,
		solveWith: () => null
	};
	const computed = Object.entries(given).map(([name, each]) => [name, valueOf(each, bare)]);
	const parameters = Object.entries(drawn).filter(([name]) =>
		Object.hasOwn(economy.parameters, name)
	);
	const situation = situationAt(
		economy,
		{ ...Object.fromEntries(parameters), ...Object.fromEntries(computed) } as Parameters,
		drawn
	);
	return withLets(situation, lets);
}

function valueOf(given: Given, situation: Situation): Parameters[string] {
	if ('value' in given) return given.value;
	if ('formula' in given) return evaluate(given.formula, situation);
	return given.list.map((formula) => evaluate(formula, situation)) as number[];
}

/** A situation that also knows what `let` names. */
export function withLets(situation: Situation, lets: Exercise['lets']): Situation {
	return lets.reduce<Situation>(
		(known, { name, formula }) => ({
			...known,
			names: { ...known.names, [name]: evaluate(formula, known) }
		}),
		situation
	);
}

/** What a task shows in a drawn order. Directions keep theirs: up, down, no change. */
function shownIn(task: Task): readonly string[] {
	if (task.kind === 'choice') return task.options.map(({ id }) => id);
	if (task.kind === 'order') return task.items.map(({ id }) => id);
	if (task.kind === 'predict' && task.about === 'outcome') return task.options.map(({ id }) => id);
	return [];
}
