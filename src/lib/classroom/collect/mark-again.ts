import type { Answer } from '../../exercises/answer.ts';
import { draw } from '../../exercises/draw.ts';
import type { Drawn } from '../../exercises/drawn.ts';
import { noEconomy } from '../../exercises/economy.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { mark } from '../../exercises/mark.ts';
import type { Mark } from '../../exercises/marked.ts';
import { rightAnswer } from '../../exercises/right-answer.ts';
import { validate } from '../../exercises/validate.ts';
import type { HandedAttempt } from '../hand-in/hand-in.ts';
import type { Course } from './course.ts';
import type { NotRemarked, Remark } from './remark.ts';

/**
 * Marks an answer again from what was answered and the numbers it was answered with. The mark that
 * came with it decides nothing.
 *
 * @param worth points of full marks in the assignment
 * @param language in which the learner answered: it decides how a number typed is read
 */
export function markAgain(
	attempt: HandedAttempt,
	worth: number,
	language: string,
	{ exercises, economies }: Course
): Remark {
	const exercise = exercises.get(attempt.exercise);
	const not = (why: NotRemarked['why']): NotRemarked => ({
		attempt,
		again: false,
		why,
		told: scaled(attempt.points, attempt.of, worth)
	});
	if (!exercise) return not('unknown');
	if (exercise.version !== attempt.version) return not('version');
	const drawn = drawnOf(exercise, attempt.seed, economies.get(exercise.id) ?? noEconomy);
	if (!drawn) return not('no-numbers');
	const validation = validate(exercise, drawn, rawOf(attempt.answer), language);
	if (!validation?.valid) return not('no-answer');
	const { answer } = validation;
	const marked = mark(exercise, drawn, answer);
	return {
		attempt,
		again: true,
		answer,
		mark: marked,
		points: marked.of > 0 ? scaled(marked.points, marked.of, worth) : unscaled(marked, worth),
		right: valueOf(exercise, rightOf(exercise, drawn))
	};
}

/** The number that an answer comes down to; null: it is of another kind. */
export function valueOf({ task }: Exercise, answer: Answer | null): number | null {
	if (task.kind === 'place' && typeof answer === 'number') return answer;
	return task.kind === 'number' &&
		answer !== null &&
		typeof answer === 'object' &&
		'value' in answer
		? Number(answer.value)
		: null;
}

/** Searching for the best state of a model takes long, and is not needed here. */
function rightOf(exercise: Exercise, drawn: Drawn): Answer | null {
	const { kind } = exercise.task;
	return kind === 'number' || kind === 'place' ? rightAnswer(exercise, drawn) : null;
}

function drawnOf(
	exercise: Exercise,
	seed: string,
	economy: Parameters<typeof draw>[2]
): Drawn | null {
	try {
		return draw(exercise, seed, economy);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** Of a number what was typed is read again; the number that was made of it proves nothing. */
export function rawOf(answer: HandedAttempt['answer']): HandedAttempt['answer'] {
	const typed = typeof answer === 'object' && answer !== null && 'typed' in answer;
	return typed ? (answer.typed ?? null) : answer;
}

/**
 * Points of an exercise that is worth nothing by itself and something in the assignment: all or
 * nothing. A prediction never costs points.
 */
function unscaled({ outcome, detail }: Mark, worth: number): number {
	return outcome === 'right' || outcome === 'noted' || detail?.kind === 'predict' ? worth : 0;
}

/** Points on another scale; nothing where there is nothing to be had. */
function scaled(points: number, of: number, worth: number): number {
	if (!(of > 0)) return 0;
	return (Math.min(Math.max(points, 0), of) / of) * worth;
}
