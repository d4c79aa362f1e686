/** As `::highlight()` names it in the stylesheet. */
const name = 'minga-note';

/** Marks these words on the page; a browser that cannot shows them in the list alone. */
export function drawHighlights(ranges: readonly Range[]): void {
	if (typeof Highlight === 'undefined') return;
	CSS.highlights.set(name, new Highlight(...ranges));
}

/** Takes all marks off the page. */
export function clearHighlights(): void {
	if (typeof Highlight !== 'undefined') CSS.highlights.delete(name);
}
