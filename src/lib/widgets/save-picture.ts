import { inRows, wrapWords } from './rows.ts';

/** What a saved picture carries beside the drawing. */
export interface Caption {
	readonly title: string;
	readonly sentence: string;
}

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

/** Pixels of the picture for each unit of the drawing: sharp on a projector and on paper. */
const sharpness = 2.5;
const margin = 20;
const lineHeight = 20;
const textSize = 13.5;

/** The shape before the words of an entry of the key, and what stands between two entries. */
const markSize = { width: 24, height: 14 };
const afterMark = 5;
const betweenEntries = 16;

/**
 * A picture of the page as a PNG: its drawing with its title above, its key and its sentence below. It
 * carries its looks with it, so nothing is fetched and it works without a network.
 *
 * @param picture what holds the drawing and the list that is its key
 * @throws Error if there is no drawing, or this browser cannot paint an SVG.
 */
export async function pictureOf(picture: HTMLElement, caption: Caption): Promise<Blob> {
	const svg = picture.querySelector('svg');
	if (!svg) throw new Error('nothing is drawn');
	const key = Array.from(picture.querySelectorAll('li'));
	const { markup, width, height } = captioned(svg, key, caption);
	const address = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
	try {
		const image = new Image(width * sharpness, height * sharpness);
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(width * sharpness);
		canvas.height = Math.round(height * sharpness);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('this browser cannot paint');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) =>
			canvas.toBlob(
				(blob) => (blob ? resolve(blob) : reject(new Error('empty picture'))),
				'image/png'
			)
		);
	} finally {
		URL.revokeObjectURL(address);
	}
}

function captioned(
	svg: SVGSVGElement,
	key: readonly HTMLLIElement[],
	{ title, sentence }: Caption
) {
	const drawing = withLooks(svg);
	const { width, height } = svg.viewBox.baseVal;
	const look = getComputedStyle(svg);
	const family = fontsOfDevice(look.fontFamily);
	const measure = widthIn(`${textSize}px ${family}`);
	const besideMark = markSize.width + afterMark;
	const entries = inRows(
		key.flatMap((entry) => keyLines(entry, (line) => measure(line) <= width - besideMark)),
		({ text }) => besideMark + measure(text),
		{ length: width, gap: betweenEntries }
	);
	const keyRows = (entries.at(-1)?.row ?? -1) + 1;
	const lines = wrapWords(sentence, (line) => measure(line) <= width);
	const head = margin + 24;
	const belowDrawing = head + height + 22;
	const belowKey = belowDrawing + keyRows * lineHeight + (keyRows > 0 ? 6 : 0);
	const whole = {
		width: width + 2 * margin,
		height: belowKey - 10 + lines.length * lineHeight + margin
	};
	drawing.setAttribute('x', String(margin));
	drawing.setAttribute('y', String(head));
	drawing.setAttribute('width', String(width));
	drawing.setAttribute('height', String(height));

	const text = { fill: look.color, 'font-family': family };
	const small = { ...text, 'font-size': String(textSize) };
	const page = node('svg', {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${whole.width} ${whole.height}`,
		width: String(whole.width * sharpness),
		height: String(whole.height * sharpness)
	});
	page.append(
		node('rect', { width: '100%', height: '100%', fill: paperBehind(svg) }),
		words(title, margin, margin + 8, { ...text, 'font-size': '17', 'font-weight': '600' }),
		drawing,
		...entries.flatMap(({ item, row, from }) => {
			const [x, y] = [margin + from, belowDrawing + row * lineHeight];
			return [
				...(item.mark ? [markAt(item.mark, x, y - markSize.height + 2)] : []),
				words(item.text, x + besideMark, y, small)
			];
		}),
		...lines.map((line, index) => words(line, margin, belowKey + index * lineHeight, small))
	);
	return { markup: new XMLSerializer().serializeToString(page), ...whole };
}

/** An entry of the key in lines that each fit; the first has its mark. */
function keyLines(entry: HTMLLIElement, fits: (line: string) => boolean) {
	return wrapWords(entry.textContent, fits).map((text, index) => ({
		text,
		mark: index === 0 ? entry.querySelector('svg') : null
	}));
}

/** The mark of an entry, at a place of the page. */
function markAt(svg: SVGSVGElement, x: number, y: number): SVGSVGElement {
	const mark = withLooks(svg);
	for (const [name, value] of Object.entries({ x, y, ...markSize }))
		mark.setAttribute(name, String(value));
	return mark;
}

/** Without the fonts of the page, which an SVG painted as an image does not have. */
function fontsOfDevice(family: string): string {
	const bare = (name: string) => name.trim().replace(/^["']|["']$/g, '');
	const ofPage = new Set(Array.from(document.fonts, ({ family: name }) => bare(name)));
	return (
		family
			.split(',')
			.filter((name) => !ofPage.has(bare(name)))
			.join(',') || 'sans-serif'
	);
}

function widthIn(font: string): (line: string) => number {
	const context = document.createElement('canvas').getContext('2d');
	if (!context) throw new Error('this browser cannot paint');
	context.font = font;
	return (line) => context.measureText(line).width;
}

/** A copy whose looks are written into it, without what only a finger needs. */
function withLooks(svg: SVGSVGElement): SVGSVGElement {
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
function paperBehind(element: Element): string {
	for (let each: Element | null = element; each; each = each.parentElement) {
		const ground = getComputedStyle(each).backgroundColor;
		if (ground !== 'transparent' && !/,\s*0\)$/.test(ground)) return ground;
	}
	return 'white';
}

function words(text: string, x: number, y: number, looks: Record<string, string>): SVGElement {
	const line = node('text', { x: String(x), y: String(y), ...looks });
	line.textContent = text;
	return line;
}

function node(name: string, attributes: Record<string, string>): SVGElement {
	const made = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	return made;
}
