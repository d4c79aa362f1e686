/** What stands in the text: a link, or words marked. */
type InText = Pick<Element, 'getClientRects' | 'getBoundingClientRect'>;

/** Space between a link and its card, and between a card and the edge of the window (px). */
const gap = 8;
const edge = 16;

/** Puts a card under the link or the words it is about, or over them where there is no room below. */
export function placeBeside(card: HTMLElement, link: InText): void {
	// A link over two lines is two boxes: the card stands by the one next to it.
	const lines = [...link.getClientRects()];
	const first = lines.at(0) ?? link.getBoundingClientRect();
	const last = lines.at(-1) ?? first;
	const { width, height } = card.getBoundingClientRect();
	const roomBelow = document.documentElement.clientHeight - last.bottom;
	const above = roomBelow < height + gap && first.top > height + gap;
	const top = above ? first.top - height - gap : last.bottom + gap;
	const rightmost = document.documentElement.clientWidth - width - edge;
	const left = Math.max(edge, Math.min(above ? first.left : last.left, rightmost));
	card.style.top = `${String(top + window.scrollY)}px`;
	card.style.left = `${String(left + window.scrollX)}px`;
}
