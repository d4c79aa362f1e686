import { mount, unmount } from 'svelte';
import { on } from 'svelte/events';
import type { NotesWords } from '$lib/i18n/words.ts';

/** Waits until the reader opens the fold about printing: only then what is in it is loaded. Returns how to stop. */
export function wakePrinting(
	fold: HTMLDetailsElement,
	article: HTMLElement,
	words: NotesWords['printing']
): () => void {
	const target = fold.querySelector('div') ?? fold;
	let opening: Promise<object | null> | null = null;
	let gone = false;

	function open(): void {
		opening ??= import('./PrintLesson.svelte')
			.then(({ default: PrintLesson }) =>
				gone ? null : mount(PrintLesson, { target, props: { article, words } })
			)
			.catch(() => {
				// Not there and no network: whoever opens the fold again tries again.
				opening = null;
				return null;
			});
	}

	const stop = on(fold, 'toggle', () => {
		if (fold.open) open();
	});
	if (fold.open) open();
	return () => {
		gone = true;
		stop();
		void opening?.then((printing) => printing && unmount(printing));
	};
}
