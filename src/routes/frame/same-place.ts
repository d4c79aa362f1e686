/** Twins of a page in two languages have the same headings in the same order. */
const headings = 'main :is(h2, h3)[id]';

/** How many headings of the page lie above what is being read. */
export function headingsAbove(): number {
	const top = innerHeight / 3;
	return [...document.querySelectorAll(headings)].filter(
		(heading) => heading.getBoundingClientRect().top < top
	).length;
}

/** Brings the last of so many headings to the top; none: the page stays at its beginning. */
export function showHeading(count: number): void {
	if (count > 0) document.querySelectorAll(headings)[count - 1]?.scrollIntoView();
}
