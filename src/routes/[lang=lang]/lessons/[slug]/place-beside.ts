/** Space between a link and its card, and between a card and the edge of the window (px). */
const gap = 8;
const edge = 16;

/** Puts a card under the link it explains, or over it where there is no room below. */
export function placeBeside(card: HTMLElement, link: HTMLElement): void {
	const word = link.getClientRects()[0] ?? link.getBoundingClientRect();
	const { width, height } = card.getBoundingClientRect();
	const roomBelow = document.documentElement.clientHeight - word.bottom;
	const above = roomBelow < height + gap && word.top > height + gap;
	const top = above ? word.top - height - gap : word.bottom + gap;
	const rightmost = document.documentElement.clientWidth - width - edge;
	const left = Math.max(edge, Math.min(word.left, rightmost));
	card.style.top = `${String(top + window.scrollY)}px`;
	card.style.left = `${String(left + window.scrollX)}px`;
}
