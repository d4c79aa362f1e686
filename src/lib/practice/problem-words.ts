import type { ExerciseWords } from '../i18n/exercise-words.ts';
import type { Sitting } from './sitting.svelte.ts';

/** Why the last check came upon no answer; null: it did not, or something has changed since. */
export function problemWords(sitting: Sitting, words: ExerciseWords): string | null {
	const { refused, validation, exercise } = sitting;
	if (!refused || validation?.valid) return null;
	const { kind } = exercise.task;
	return !validation || validation.reason === 'empty'
		? words.untouched[kind]
		: words.invalid[validation.reason];
}
