import type { Validation } from './answer.ts';
import type { Drawn } from './drawn.ts';
import type { Exercise } from './exercise.ts';
import { kindOf } from './kinds.ts';

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
	return kindOf(exercise).validate(exercise, drawn, raw, locale);
}
