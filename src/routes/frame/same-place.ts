/** Twins of a text in two languages have the same headings in the same order; exercises come alive one by one. */
const headings = 'main .prose :is(h2, h3)[id]:not([data-exercise] *)';

/** How many headings of the text lie above what is read now. */
export function headingsAbove(): number {
	const line = innerHeight / 3;
	return [...document.querySelectorAll(headings)].filter(
		(heading) => heading.getBoundingClientRect().top < line
	).length;
}

/**
 * Brings the last of so many headings to the top; none: the page stays at its beginning. At once: on
 * a long way there, what comes to be laid out would move the heading off.
 */
export function showHeading(count: number): void {
	if (count > 0)
		document.querySelectorAll(headings)[count - 1]?.scrollIntoView({ behavior: 'instant' });
}
