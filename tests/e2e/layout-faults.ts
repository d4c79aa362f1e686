import type { Page } from '@playwright/test';

/** What of a page's layout is cut off, lies on something else or leaves its place. */
export function layoutFaults(page: Page): Promise<string[]> {
	return page.evaluate(findFaults);
}

/** Runs inside a page; it knows nothing of what stands round it. */
function findFaults(): string[] {
	const faults: string[] = [];
	const page = document.documentElement;
	// What lies behind a dialog is out of reach.
	const whole = document.querySelector('dialog:modal') ?? document.body;
	const all = [...whole.querySelectorAll('*')];
	const nameOf = (element: Element) => {
		const kind = element.tagName.toLowerCase();
		const styled = [...element.classList].filter((name) => !name.startsWith('svelte-'));
		const text = (element.textContent || element.getAttribute('aria-label') || '').trim();
		return `<${[kind, ...styled].join('.')}> "${text.replace(/\s+/g, ' ').slice(0, 50)}"`;
	};
	const whereIs = (element: Element) => {
		const place = element.closest('[id], li, section, article, dialog, header, footer, main');
		return `${nameOf(element)} in ${place ? nameOf(place).split(' "')[0] + (place.id && '#' + place.id) : 'page'}`;
	};
	const isSeen = (element: Element) => {
		for (let here: Element | null = element; here; here = here.parentElement) {
			const { clipPath, opacity } = getComputedStyle(here);
			if (clipPath.startsWith('inset') || opacity === '0') return false;
		}
		return element.checkVisibility({ visibilityProperty: true });
	};
	const scrolls = (value: string) => value === 'auto' || value === 'scroll';
	const clips = (value: string) => value === 'hidden' || value === 'clip';

	if (page.scrollWidth > page.clientWidth + 1) {
		faults.push(`the page is ${page.scrollWidth - page.clientWidth} too wide`);
		for (const element of all) {
			const { left, right } = element.getBoundingClientRect();
			if (left < -1 || right > page.clientWidth + 1)
				faults.push(
					`  leaves the page by ${Math.round(Math.max(-left, right - page.clientWidth))}: ${whereIs(element)}`
				);
		}
	}

	// Words: inside their own box, and inside whatever cuts off what leaves it.
	const range = document.createRange();
	for (const element of all) {
		if (element.closest('svg, .katex')) continue;
		for (const node of element.childNodes) {
			if (!(node instanceof Text) || !node.data.trim() || !isSeen(element)) continue;
			range.selectNodeContents(node);
			const words = range.getBoundingClientRect();
			if (words.width === 0) continue;
			let inOwn = false;
			for (let box: Element | null = element; box; box = box.parentElement) {
				const style = getComputedStyle(box);
				if (style.display === 'inline' || style.display === 'contents') continue;
				const { left, right, top, bottom } = box.getBoundingClientRect();
				const out = Math.max(left - words.left, words.right - right);
				if (scrolls(style.overflowX)) break;
				if ((!inOwn || clips(style.overflowX)) && out > 1)
					faults.push(
						`words leave ${inOwn ? 'what cuts them' : 'their box'} by ${out.toFixed(0)}: ${whereIs(element)}`
					);
				if (clips(style.overflowY) && Math.max(top - words.top, words.bottom - bottom) > 4)
					faults.push(`words are cut above or below: ${whereIs(element)}`);
				inOwn = true;
				if (style.position === 'fixed') break;
			}
		}
	}
	const pen = document.createElement('canvas').getContext('2d');
	for (const field of whole.querySelectorAll('input')) {
		const style = getComputedStyle(field);
		const room =
			field.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
		if (!pen || !field.placeholder || !isSeen(field)) continue;
		pen.font = style.font;
		if (pen.measureText(field.placeholder).width > room + 1)
			faults.push(`a placeholder is cut: "${field.placeholder}"`);
	}

	// What can be touched, and the parts of the header, do not lie on each other.
	const touchable = all.filter(
		(element) =>
			element.matches('a[href], button, input, select, textarea, summary, .row > *') &&
			!element.closest('svg') &&
			isSeen(element)
	);
	const boxes = touchable
		.flatMap((element) => [...element.getClientRects()].map((box) => ({ element, box })))
		.filter(({ box }) => box.width > 1 && box.height > 1)
		.sort((one, other) => one.box.top - other.box.top);
	const labelOf = (element: Element) => element.closest('label') ?? element;
	const met = new Set<string>();
	boxes.forEach(({ element, box }, at) => {
		for (const next of boxes.slice(at + 1)) {
			if (next.box.top > box.bottom - 2) break;
			const across = Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left);
			const down = Math.min(box.bottom, next.box.bottom) - next.box.top;
			if (across < 2 || down < 2) continue;
			const [one, other] = [labelOf(element), labelOf(next.element)];
			if (one.contains(other) || other.contains(one)) continue;
			met.add(`${whereIs(one)} lies on ${whereIs(other)}`);
		}
	});
	faults.push(...met);

	// The words of a picture stay on its paper and off each other.
	for (const picture of whole.querySelectorAll('.diagram svg')) {
		const paper = picture.getBoundingClientRect();
		const texts = [...picture.querySelectorAll('text')]
			.filter((text) => text.textContent?.trim() && isSeen(text))
			.map((text) => ({ text, box: text.getBoundingClientRect() }));
		const where = `in the picture "${picture.querySelector('title')?.textContent ?? ''}" ${Math.round(paper.width)} wide`;
		texts.forEach(({ text, box }, at) => {
			const out = Math.max(paper.left - box.left, box.right - paper.right);
			if (out > 2) faults.push(`${nameOf(text)} leaves the paper by ${out.toFixed(0)} ${where}`);
			for (const other of texts.slice(at + 1)) {
				const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
				const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
				// Above and below its letters a line has room.
				if (across > 2 && down > 0.45 * Math.min(box.height, other.box.height))
					faults.push(`${nameOf(text)} lies on ${nameOf(other.text)} ${where}`);
			}
		});
	}
	return [...new Set(faults)];
}
