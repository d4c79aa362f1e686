import type { WrongAnswer } from '../../classroom/collect/item-analysis.ts';
import type { Prose } from '../../exercises/prose/prose.ts';
import type { ExerciseWords } from '../../i18n/exercise-words.ts';
import type { CollectWords } from '../../i18n/words.ts';
import { plainWords } from '../../practice/plain-words.ts';
import { answerText } from './answer-text.ts';
import type { Collection } from './collection.svelte.ts';
import { drawnFor } from './seen.ts';

/** A wrong answer in words: the slip it shows, if it is a known one, and what was said. */
export function wrongWords(
	{ example, misconception }: WrongAnswer,
	{ course, levers }: Collection,
	locale: string,
	words: CollectWords,
	exerciseWords: ExerciseWords
): { readonly known: string; readonly text: string } {
	const seen = drawnFor(course, example.attempt);
	if (!seen) return { known: '', text: '' };
	const { exercise, drawn } = seen;
	const plain = (prose: Prose) => plainWords(prose, { drawn, locale });
	const curve = words.predictions.curve;
	const slip = exercise.misconceptions.find(({ id }) => id === misconception);
	return {
		known: slip ? plain(slip.feedback) : '',
		text: answerText(exercise, example.answer, {
			drawn,
			locale,
			words: exerciseWords,
			curve,
			levers
		})
	};
}
