const mark = 'data-off-the-wall';

/** Marks all of the page but these parts, and what they stand in, to be left out of sight. */
export function showOnly(parts: readonly Element[]): void {
	showAll();
	const kept = new Set(parts);
	const around = new Set(parts.flatMap(ancestorsOf));
	const visit = (element: Element) => {
		for (const child of element.children) {
			if (kept.has(child)) continue;
			if (around.has(child)) visit(child);
			else child.setAttribute(mark, '');
		}
	};
	visit(document.body);
}

/** Takes all marks away. */
export function showAll(): void {
	for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
}

function ancestorsOf(element: Element): Element[] {
	return element.parentElement
		? [element.parentElement, ...ancestorsOf(element.parentElement)]
		: [];
}
