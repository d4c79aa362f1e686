import type { Mark } from '../exercises/marked.ts';
import { formatNumber } from '../i18n/format.ts';
import type { ExerciseWords } from '../i18n/exercise-words.ts';

/** A mark in words: whether it is right, and the points it earned where there are any. */
export function markWords(
	{ outcome, points, of, detail }: Mark,
	words: ExerciseWords,
	locale: string
): { readonly verdict: string; readonly points: string } {
	const count = (value: number) => formatNumber(value, '.3', locale);
	return {
		verdict: words[outcome === 'wrong' && detail?.kind === 'place' ? 'missed' : outcome],
		points: of > 0 ? words.marked(count(points), count(of), of) : ''
	};
}
