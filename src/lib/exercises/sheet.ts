import type { Drawn } from './drawn.ts';
import type { Exercise } from './exercise.ts';
import type { Prose } from './prose/prose.ts';
import { filledHtml } from './prose/filled-html.ts';

/** An exercise as paper shows it, its numbers in place; all of it HTML. */
export interface Sheet {
	readonly text: string;
	/** Options, items or criteria, in the order drawn. Directions without words of their own are empty. */
	readonly shown: readonly { readonly id: string; readonly html: string }[];
	readonly hints: readonly string[];
	readonly solution: string;
}

/** Fills an exercise with the numbers drawn. */
export function sheetOf(exercise: Exercise, drawn: Drawn, locale: string): Sheet {
	const filled = (prose: Prose) => filledHtml(prose, drawn, locale);
	const parts = partsOf(exercise);
	const ids = drawn.order.length > 0 ? drawn.order : parts.map(({ id }) => id);
	return {
		text: filled(exercise.text),
		shown: ids.map((id) => {
			const text = parts.find((part) => part.id === id)?.text;
			return { id, html: text ? filled(text) : '' };
		}),
		hints: exercise.hints.map(filled),
		solution: filled(exercise.solution)
	};
}

function partsOf({
	task
}: Exercise): readonly { readonly id: string; readonly text: Prose | null }[] {
	if (task.kind === 'choice') return task.options;
	if (task.kind === 'order') return task.items;
	if (task.kind === 'explain') return task.criteria;
	return task.kind === 'predict' && task.about !== 'curve' ? task.options : [];
}
