/** One section of a lesson, or one of its models or exercises, as it stands on the wall. */
export interface Slide {
	/** The heading above it. */
	readonly title: string;
	readonly kind: 'text' | 'model';
	/** Parts of the page, in their order. */
	readonly parts: readonly Element[];
}

/**
 * Cuts a lesson on its page into slides: its opening, then each section from its heading on; models
 * and exercises have a slide of their own where they stand.
 */
export function slidesOf(article: Element): Slide[] {
	const opening = article.querySelector('header');
	let title = article.querySelector('h1')?.textContent.trim() ?? '';
	const slides: Slide[] = opening ? [{ title, kind: 'text', parts: [opening] }] : [];
	let section: Element[] = [];

	function close() {
		if (section.length > 0) slides.push({ title, kind: 'text', parts: section });
		section = [];
	}

	function alone(kind: Slide['kind'], part: Element) {
		close();
		slides.push({ title, kind, parts: [part] });
	}

	for (const block of article.querySelectorAll('.spread > *')) {
		if (!block.matches('.prose')) alone('model', block);
		else if (block.querySelector('.exercise-place')) alone('text', block);
		else
			for (const part of block.children) {
				if (part.matches('h2, h3')) {
					close();
					title = headingOf(part);
				}
				section.push(part);
			}
	}
	close();
	return slides;
}

/** A heading without the buttons in it. */
function headingOf(heading: Element): string {
	const words = [...heading.childNodes].filter((node) => !(node instanceof HTMLButtonElement));
	return words
		.map((node) => node.textContent ?? '')
		.join('')
		.trim();
}
