import type { NotesWords } from '$lib/i18n/words.ts';
import { wakeNotes } from '$lib/notes/wake-notes.ts';
import { wakePrinting } from './wake-printing.ts';

/** Sees to it that the folds at the foot of a lesson have what they hold. Returns how to stop. */
export function furnish(article: HTMLElement, lesson: string, words: NotesWords): () => void {
	const [notes, print] = article.querySelectorAll<HTMLDetailsElement>('.foot > details');
	if (!notes || !print) return () => undefined;
	const stops = [wakeNotes(notes, lesson, words), wakePrinting(print, article, words.printing)];
	return () => {
		for (const stop of stops) stop();
	};
}
