import { mount, unmount } from 'svelte';
import type { NotesWords } from '$lib/i18n/words.ts';
import { wakeNotes } from '$lib/notes/wake-notes.ts';
import PrintLesson from './PrintLesson.svelte';

/** Brings what the folds at the foot of a lesson hold. Returns how to take it away. */
export function furnish(foot: Element, lesson: string, words: NotesWords): () => void {
	const [notes, print] = foot.querySelectorAll('details');
	const article = foot.closest('article');
	if (!notes || !article) return () => undefined;
	const stop = wakeNotes(notes, lesson, words);
	const target = print?.querySelector('div') ?? foot;
	const printing = mount(PrintLesson, { target, props: { article, words: words.printing } });
	return () => {
		stop();
		void unmount(printing);
	};
}
