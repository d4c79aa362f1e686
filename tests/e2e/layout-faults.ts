import type { Page } from '@playwright/test';

/** What of a page's layout is cut off, lies on something else or leaves its place. */
export function layoutFaults(page: Page): Promise<string[]> {
	return page.evaluate(findFaults);
}

/** Runs inside a page; it knows nothing of what stands round it. */
function findFaults(): string[] {
	// What lies behind a dialog is out of reach.
	const whole = document.querySelector('dialog:modal') ?? document.body;
	const all = [...whole.querySelectorAll('*')];
	return [
		...new Set([...leavesPage(), ...cutWords(), ...cutHints(), ...overlaps(), ...lostInPictures()])
	];

	/** What makes the page wider than the screen: the innermost parts, which are wide themselves. */
	function leavesPage(): string[] {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth + 1) return [];
		const leaves = (element: Element) => {
			const { left, right } = element.getBoundingClientRect();
			return left < -1 || right > clientWidth + 1;
		};
		const found = all.filter((element) => leaves(element) && ![...element.children].some(leaves));
		return [
			`the page is ${scrollWidth - clientWidth} too wide`,
			...found.map((element) => `${whereIs(element)} leaves the page`)
		];
	}

	/** Words stay inside their own box, and inside whatever cuts off what leaves it. */
	function cutWords(): string[] {
		const range = document.createRange();
		return all
			.filter((element) => !element.closest('svg, .katex'))
			.flatMap((element) => [...element.childNodes].map((node) => ({ element, node })))
			.filter(({ element, node }) => node instanceof Text && node.data.trim() && isSeen(element))
			.flatMap(({ element, node }) => {
				range.selectNodeContents(node);
				return outOf(element, range.getBoundingClientRect());
			});
	}

	function outOf(element: Element, words: DOMRect): string[] {
		const found: string[] = [];
		let inOwn = false;
		for (let box: Element | null = element; box; box = box.parentElement) {
			const { display, overflowX, overflowY, position } = getComputedStyle(box);
			if (display === 'inline' || display === 'contents') continue;
			if (overflowX === 'auto' || overflowX === 'scroll') break;
			const { left, right, top, bottom } = box.getBoundingClientRect();
			const aside = Math.max(left - words.left, words.right - right);
			const beyond = Math.max(top - words.top, words.bottom - bottom);
			if ((!inOwn || overflowX !== 'visible') && aside > 1)
				found.push(`${whereIs(element)} leaves its room by ${aside.toFixed(0)}`);
			if (overflowY !== 'visible' && overflowY !== 'auto' && beyond > 4)
				found.push(`${whereIs(element)} is cut above or below`);
			inOwn = true;
			if (position === 'fixed') break;
		}
		return found;
	}

	/** What stands in an empty field is read as a whole. */
	function cutHints(): string[] {
		const pen = document.createElement('canvas').getContext('2d');
		return [...whole.querySelectorAll('input')]
			.filter((field) => {
				const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
				if (!pen || !field.placeholder || !isSeen(field)) return false;
				pen.font = font;
				const room =
					field.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
				return pen.measureText(field.placeholder).width > room + 1;
			})
			.map(({ placeholder }) => `"${placeholder}" does not fit its field`);
	}

	/** What can be touched, and the parts of the header, do not lie on each other. */
	function overlaps(): string[] {
		const found: string[] = [];
		const boxes = all
			.filter((element) =>
				element.matches('a[href], button, input, select, textarea, summary, header .row > *')
			)
			.filter((element) => !element.closest('svg') && isSeen(element))
			.flatMap((element) => [...element.getClientRects()].map((box) => ({ element, box })))
			.filter(({ box }) => box.width > 1 && box.height > 1)
			.sort((one, other) => one.box.top - other.box.top);
		for (const [at, { element, box }] of boxes.entries())
			for (const next of boxes.slice(at + 1)) {
				if (next.box.top > box.bottom - 2) break;
				const { across, down } = shared(box, next.box);
				const one = element.closest('label') ?? element;
				const other = next.element.closest('label') ?? next.element;
				if (across < 2 || down < 2 || one.contains(other) || other.contains(one)) continue;
				found.push(`${whereIs(one)} lies on ${whereIs(other)}`);
			}
		return found;
	}

	/** The words of a picture stay on its paper and off each other. */
	function lostInPictures(): string[] {
		return [...whole.querySelectorAll('.diagram svg')].flatMap((picture) => {
			const paper = picture.getBoundingClientRect();
			const texts = [...picture.querySelectorAll('text')]
				.filter((text) => text.textContent?.trim() && isSeen(text))
				.map((text) => ({ text, box: text.getBoundingClientRect() }));
			return texts.flatMap(({ text, box }, at) => [
				...(box.left < paper.left - 2 || box.right > paper.right + 2
					? [`${whereIs(text)} leaves the paper`]
					: []),
				...texts
					.slice(at + 1)
					.filter((other) => {
						const { across, down } = shared(box, other.box);
						// Above and below its letters a line has room.
						return across > 2 && down > 0.45 * Math.min(box.height, other.box.height);
					})
					.map((other) => `${whereIs(text)} lies on ${whereIs(other.text)}`)
			]);
		});
	}

	function shared(one: DOMRect, other: DOMRect): { across: number; down: number } {
		return {
			across: Math.min(one.right, other.right) - Math.max(one.left, other.left),
			down: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
		};
	}

	function isSeen(element: Element): boolean {
		for (let here: Element | null = element; here; here = here.parentElement) {
			const { clipPath, opacity } = getComputedStyle(here);
			if (clipPath.startsWith('inset') || opacity === '0') return false;
		}
		return element.checkVisibility({ visibilityProperty: true });
	}

	function whereIs(element: Element): string {
		const text = element.textContent || element.getAttribute('aria-label') || '';
		const place = element.closest('[id], li, section, article, dialog, header, footer, main');
		const said = text.trim().replace(/\s+/g, ' ').slice(0, 50);
		return `${tagOf(element)} "${said}"${place ? ` in ${tagOf(place)}` : ''}`;
	}

	function tagOf({ tagName, id, classList }: Element): string {
		const classes = [...classList].filter((name) => !name.startsWith('svelte-'));
		return `<${[tagName.toLowerCase() + (id && `#${id}`), ...classes].join('.')}>`;
	}
}
