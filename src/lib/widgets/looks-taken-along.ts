/** Looks that a style sheet gives to the marks and words of a drawing. */
const drawn = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-opacity',
	'opacity',
	'paint-order',
	'display',
	'visibility',
	'font-family',
	'font-size',
	'font-weight',
	'font-style',
	'text-anchor'
];

/** A copy whose looks are written into it, without what only a finger needs. */
export function withLooks(svg: SVGSVGElement): SVGSVGElement {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	const originals = svg.querySelectorAll<SVGElement>('*');
	const copies = copy.querySelectorAll<SVGElement>('*');
	originals.forEach((original, index) => {
		const look = getComputedStyle(original);
		const style = drawn.map((name) => `${name}:${look.getPropertyValue(name)}`).join(';');
		copies[index]?.setAttribute('style', style);
	});
	copy.querySelectorAll('[role="slider"]').forEach((grip) => grip.remove());
	return copy;
}

/** The nearest ground that is not see-through. */
export function paperBehind(element: Element): string {
	for (let each: Element | null = element; each; each = each.parentElement) {
		const ground = getComputedStyle(each).backgroundColor;
		if (ground !== 'transparent' && !/,\s*0\)$/.test(ground)) return ground;
	}
	return 'white';
}

/** Without the fonts of the page, which an SVG painted as an image does not have. */
export function fontsOfDevice(family: string): string {
	const bare = (name: string) => name.trim().replace(/^["']|["']$/g, '');
	const ofPage = new Set(Array.from(document.fonts, ({ family: name }) => bare(name)));
	return (
		family
			.split(',')
			.filter((name) => !ofPage.has(bare(name)))
			.join(',') || 'sans-serif'
	);
}
