import type { Answer } from '../../exercises/answer.ts';
import type { Drawn } from '../../exercises/drawn.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import type { Prose } from '../../exercises/prose/prose.ts';
import type { ExerciseWords } from '../../i18n/exercise-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { LeverNames } from './lever-names.ts';
import { plainWords } from '../../practice/plain-words.ts';

/** What an answer is read with. */
export interface Reading {
	readonly drawn: Drawn;
	readonly locale: string;
	readonly words: ExerciseWords;
	/** How a curve drawn by hand is spoken of. */
	readonly curve: string;
	readonly levers: LeverNames;
}

/** An answer in a few words: what was typed or picked, with the numbers that its writer saw. */
export function answerText({ task, model }: Exercise, answer: Answer, reading: Reading): string {
	const { locale, words, drawn } = reading;
	const textOf = (parts: readonly { id: string; text: Prose | null }[], id: string) => {
		const text = parts.find((part) => part.id === id)?.text;
		return text ? plainWords(text, { drawn, locale }) : directionOf(id, words);
	};
	if (typeof answer === 'number')
		return formatNumber(answer, task.kind === 'place' ? task.axis.format : '.4', locale);
	if (isIds(answer)) {
		if (task.kind === 'order') return answer.map((id) => textOf(task.items, id)).join(' → ');
		if (task.kind !== 'choice') return '';
		const picked = answer.map((id) => textOf(task.options, id));
		// Sentences that are strung together end where the last one does.
		return picked
			.map((text, at) => (at < picked.length - 1 ? text.replace(/\.$/, '') : text))
			.join('; ');
	}
	if ('typed' in answer) return String(answer.typed);
	if ('text' in answer) return String(answer.text);
	if ('says' in answer) {
		const says = answer.says as string | readonly number[];
		if (typeof says !== 'string') return reading.curve;
		return task.kind === 'predict' && task.about !== 'curve' ? textOf(task.options, says) : says;
	}
	return Object.entries(answer)
		.map(([lever, value]) => {
			const name = reading.levers.get(model ?? '')?.get(lever) ?? lever;
			return `${name}: ${formatNumber(Number(value), '.4', locale)}`;
		})
		.join(', ');
}

function isIds(answer: Exclude<Answer, number>): answer is readonly string[] {
	return Array.isArray(answer);
}

function directionOf(id: string, words: ExerciseWords): string {
	const { rises, falls, stays } = words.predict;
	return { rises, falls, stays }[id] ?? id;
}
