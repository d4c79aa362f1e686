/** Brings the words of a note, or the heading of its section, into view, and the focus with them. */
export function goTo(words: Range | null, heading: string | null): void {
	const place =
		words?.startContainer.parentElement?.closest<HTMLElement>('p, li, td, th, h2, h3, div') ??
		(heading === null ? null : document.getElementById(heading)) ??
		document.querySelector('h1');
	if (!place) return;
	for (let fold = place.closest('details'); fold; fold = parentFold(fold)) fold.open = true;
	if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
	place.focus({ preventScroll: true });
	place.scrollIntoView({ block: 'center' });
}

function parentFold(fold: HTMLDetailsElement): HTMLDetailsElement | null {
	return fold.parentElement?.closest('details') ?? null;
}
