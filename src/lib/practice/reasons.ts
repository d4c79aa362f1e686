import { rightAnswer } from '../exercises/right-answer.ts';
import { formatNumber, type NumberFormat } from '../i18n/format.ts';
import type { ExerciseWords } from '../i18n/exercise-words.ts';
import { faredWith } from './fared.ts';
import { nearMiss } from './near-miss.ts';
import type { Marked, Sitting } from './sitting.svelte.ts';

/** Why a mark is what it is, in sentences, as far as the author's own feedback does not say it. */
export function reasonsOf(
	{ exercise, drawn, locale }: Sitting,
	{ answer, mark }: Marked,
	words: ExerciseWords
): readonly string[] {
	const { task } = exercise;
	const { detail } = mark;
	const write = (value: number, format: NumberFormat) => formatNumber(value, format, locale);
	if (detail?.kind === 'place' && task.kind === 'place') {
		const right = write(detail.right, task.axis.format);
		const yours = write(Number(answer), task.axis.format);
		const result = yours === right ? words.place.exact(right) : words.place.result(yours, right);
		return detail.capped ? [result, words.place.capped] : [result];
	}
	if (detail?.kind === 'reach') {
		if (!detail.reached) return [];
		if (detail.measure === null || detail.best === null) return [];
		const result = words.reach.result(write(detail.measure, '.4'), write(detail.best, '.4'));
		return [result, detail.closeness === 1 ? words.reach.best : words.reach.closer];
	}
	if (detail?.kind === 'predict') {
		const hits = detail.agreements.filter(Boolean).length;
		const agreement = Array.isArray(detail.right)
			? words.predict.curve(write(hits, 'd'), write(detail.agreements.length, 'd'))
			: detail.agrees
				? words.predict.agrees
				: words.predict.differs;
		const { confidence } = answer as { readonly confidence: number };
		return [agreement, words.predict.fared[faredWith(confidence, detail.agrees)]];
	}
	if (task.kind === 'number' && mark.outcome === 'wrong' && mark.feedback.length === 0) {
		const { value } = answer as { readonly value: number };
		const right = rightAnswer(exercise, drawn) as { readonly value: number };
		const miss = nearMiss(value, right.value);
		return miss ? [words.nearMiss[miss]] : [words.lookAgain];
	}
	const silent = mark.feedback.length === 0 && task.kind !== 'choice';
	return silent && (mark.outcome === 'wrong' || mark.outcome === 'partly') ? [words.lookAgain] : [];
}
