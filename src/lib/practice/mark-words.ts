import type { Mark } from '../exercises/marked.ts';
import { formatNumber } from '../i18n/format.ts';
import type { ExerciseWords } from '../i18n/exercise-words.ts';

/**
 * A mark in words: whether it is right, and the points it earned where there are any. A prediction is
 * neither right nor wrong: it agrees with the model or does not.
 */
export function markWords(
	{ outcome, points, of, detail }: Mark,
	words: ExerciseWords,
	locale: string
): { readonly verdict: string; readonly points: string } {
	const missed = outcome === 'wrong' && detail?.kind === 'place';
	return {
		verdict: detail?.kind === 'predict' ? '' : words[missed ? 'missed' : outcome],
		points: of > 0 ? words.marked(writePoints(points, locale), writePoints(of, locale), of) : ''
	};
}

/** Points as they are read: parts of one to the hundredth. */
export function writePoints(points: number, locale: string): string {
	return formatNumber(points, Number.isInteger(points) ? 'd' : '.2f', locale);
}
