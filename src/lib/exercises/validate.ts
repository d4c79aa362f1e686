import type { Answer, Validation } from './answer.ts';
import type { Drawn } from './drawn.ts';
import type { Exercise } from './exercise.ts';
import type { KindOfExercise } from './kind.ts';
import { kinds } from './kinds.ts';

/**
 * Is this an answer? Never looks at the key: what cannot be read is invalid, not wrong.
 *
 * @param raw what the page holds: for a number the text typed, for the others what their answers are
 * made of; undefined if nothing was touched
 * @param locale decides how "1.234" is read
 * @returns undefined if untouched
 */
export function validate(
	exercise: Exercise,
	drawn: Drawn,
	raw: unknown,
	locale: string
): Validation | undefined {
	if (raw === undefined) return undefined;
	// The exercise's own kind takes the exercise: the table of kinds says so, type by type.
	const kind = kinds[exercise.task.kind] as unknown as KindOfExercise<Exercise['task'], Answer>;
	return kind.validate(exercise, drawn, raw, locale);
}
