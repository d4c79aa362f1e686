import { on } from 'svelte/events';

/** Paper cannot be unfolded: opens what is folded for printing, and folds them again. */
export function openInPrint(page: HTMLElement): () => void {
	let opened: HTMLDetailsElement[] = [];
	const stop = [
		on(window, 'beforeprint', () => {
			opened = [...page.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
			for (const details of opened) details.open = true;
		}),
		on(window, 'afterprint', () => {
			for (const details of opened) details.open = false;
		})
	];
	return () => {
		for (const each of stop) each();
	};
}
