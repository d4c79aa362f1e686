import { mount, unmount } from 'svelte';
import { on } from 'svelte/events';
import type { NotesWords } from '../i18n/words.ts';
import { learner } from '../state/learner.svelte.ts';
import type { OpenedNotes } from './open-notes.ts';
import SectionButton from './SectionButton.svelte';

/**
 * Waits until the learner selects words, opens the list, takes the button beside a heading, or has
 * notes on this lesson; only then the notes are loaded. Returns how to stop.
 */
export function wakeNotes(fold: HTMLDetailsElement, lesson: string, words: NotesWords): () => void {
	const article = fold.closest('article') ?? document.body;
	const list = fold.querySelector('div') ?? fold;
	let opening: Promise<OpenedNotes | null> | null = null;
	let gone = false;

	function open(): Promise<OpenedNotes | null> {
		opening ??= import('./open-notes.ts')
			.then(({ openNotes }) => (gone ? null : openNotes(article, list, lesson, words)))
			.catch(() => {
				// Not there and no network: whoever asks next tries again.
				opening = null;
				return null;
			});
		return opening;
	}

	async function noteOn(heading: string): Promise<void> {
		const opened = await open();
		await opened?.notes.begin({ heading, quote: '', before: '', after: '' });
	}

	const headings = [...article.querySelectorAll<HTMLElement>('.prose :is(h2, h3)[id]')];
	const buttons = headings.map((heading) =>
		mount(SectionButton, {
			target: heading.parentElement ?? article,
			...(heading.nextSibling && { anchor: heading.nextSibling }),
			props: { label: words.addTo(heading.textContent), press: () => void noteOn(heading.id) }
		})
	);
	const stop = [
		on(document, 'selectionchange', ({ target }) => {
			// Of a field, whose number a lever sets: to look at the page's would cost each move of the lever.
			if (target !== document) return;
			const selection = getSelection();
			if (selection?.isCollapsed === false && article.contains(selection.anchorNode)) void open();
		}),
		on(fold, 'toggle', () => void open())
	];
	if (fold.open) void open();
	learner
		.reopen()
		.then(async (work) => {
			if (work && (await work.notesOf(lesson)).length > 0) await open();
		})
		// Not there, as when the page is left meanwhile: they come when asked for.
		.catch(() => undefined);
	return () => {
		gone = true;
		for (const each of stop) each();
		for (const button of buttons) void unmount(button);
		void opening?.then((opened) => opened?.stop());
	};
}
