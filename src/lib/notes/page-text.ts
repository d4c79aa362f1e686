import type { Section, Stretch } from './anchor.ts';

/** What stands in a lesson's text and is not part of it, or not the same for long. */
const apart = '.exercise-place, .katex-mathml, button, svg, script, style';
const inline = 'a, em, strong, span, code, output, sub, sup, i, b, cite, abbr, q';

/** A piece of the page and where its letters stand in the text of its section. */
interface Piece {
	/** A text, or an element whose words change with a model: to the text, one sign. */
	readonly node: Text | Element;
	readonly section: number;
	readonly start: number;
	readonly end: number;
}

/** The text of a lesson as it stands on the page, and the way from one to the other. */
export class PageText {
	readonly #pieces: Piece[] = [];
	readonly #sections: { heading: string | null; text: string }[] = [{ heading: null, text: '' }];

	constructor(lesson: Element) {
		for (const prose of lesson.querySelectorAll('.prose')) this.#read(prose);
	}

	get sections(): readonly Section[] {
		return this.#sections;
	}

	/** The stretch that a range marks, as far as its first section goes; null: none of the text. */
	stretchOf(range: Range): Stretch | null {
		const marked = this.#pieces
			.filter(({ node }) => range.intersectsNode(node))
			.map(({ node, section, start, end }) => ({
				section,
				start: node === range.startContainer ? start + range.startOffset : start,
				end: node === range.endContainer ? start + range.endOffset : end
			}))
			.filter(({ section, start, end }) => this.#textOf(section).slice(start, end).trim() !== '');
		const [first] = marked;
		const last = marked.filter(({ section }) => section === first?.section).at(-1);
		return first && last ? { ...first, end: last.end } : null;
	}

	/** Where a stretch stands on the page; null: it has no words. */
	rangeOf({ section, start, end }: Stretch): Range | null {
		const within = this.#pieces.filter(
			(piece) => piece.section === section && piece.end > start && piece.start < end
		);
		const first = within.at(0);
		const last = within.at(-1);
		if (!first || !last) return null;
		const range = document.createRange();
		if (first.node instanceof Text) range.setStart(first.node, Math.max(0, start - first.start));
		else range.setStartBefore(first.node);
		if (last.node instanceof Text) range.setEnd(last.node, Math.min(end, last.end) - last.start);
		else range.setEndAfter(last.node);
		return range;
	}

	#read(parent: Element): void {
		for (const node of parent.childNodes) {
			if (node instanceof Text) this.#take(node, node.data.replace(/\s/g, ' '));
			else if (!(node instanceof Element) || node.matches(apart)) continue;
			else if (node.matches('.live')) this.#take(node, '…');
			else {
				if (node.matches('h2[id], h3[id]')) this.#sections.push({ heading: node.id, text: '' });
				this.#read(node);
				if (!node.matches(inline)) this.#add(' ');
			}
		}
	}

	#take(node: Text | Element, text: string): void {
		const section = this.#sections.length - 1;
		const start = this.#textOf(section).length;
		this.#pieces.push({ node, section, start, end: start + text.length });
		this.#add(text);
	}

	#add(text: string): void {
		const section = this.#sections.at(-1);
		if (section) section.text += text;
	}

	#textOf(section: number): string {
		return this.#sections[section]?.text ?? '';
	}
}
