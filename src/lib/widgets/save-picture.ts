import { fontsOfDevice, paperBehind, withLooks } from './looks-taken-along.ts';
import { inRows, wrapWords } from './rows.ts';

/** What a saved picture carries beside the drawing. */
export interface Caption {
	readonly title: string;
	readonly sentence: string;
}

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
	const { width, height } = svg.viewBox.baseVal;
	const { color: fill, fontFamily } = getComputedStyle(svg);
	const text = { fill, 'font-family': fontsOfDevice(fontFamily) };
	const measure = widthIn(`${textSize}px ${text['font-family']}`);
	const small = { ...text, 'font-size': String(textSize) };
	const lines = wrapWords(sentence, (line) => measure(line) <= width);
	const head = margin + 24;
	const belowDrawing = head + height + 22;
	const entries = keyDrawn(key, { width, top: belowDrawing, measure, look: small });
	const belowKey = entries.bottom;
	const whole = {
		width: width + 2 * margin,
		height: belowKey - 10 + lines.length * lineHeight + margin
	};
	const page = node('svg', {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${whole.width} ${whole.height}`,
		width: String(whole.width * sharpness),
		height: String(whole.height * sharpness)
	});
	page.append(
		node('rect', { width: '100%', height: '100%', fill: paperBehind(svg) }),
		words(title, margin, margin + 8, { ...text, 'font-size': '17', 'font-weight': '600' }),
		placed(withLooks(svg), { x: margin, y: head, width, height }),
		...entries.nodes,
		...lines.map((line, index) => words(line, margin, belowKey + index * lineHeight, small))
	);
	return { markup: new XMLSerializer().serializeToString(page), ...whole };
}

interface KeyPlace {
	readonly width: number;
	/** Where its first line stands. */
	readonly top: number;
	readonly measure: (line: string) => number;
	readonly look: Readonly<Record<string, string>>;
}

/** The key in rows, and where the first line below it stands. */
function keyDrawn(key: readonly HTMLLIElement[], { width, top, measure, look }: KeyPlace) {
	const besideMark = markSize.width + afterMark;
	const entries = inRows(
		key.flatMap((entry) => keyLines(entry, (line) => measure(line) <= width - besideMark)),
		({ text }) => besideMark + measure(text),
		{ length: width, gap: betweenEntries }
	);
	const nodes = entries.flatMap(({ item, row, from }) => {
		const [x, y] = [margin + from, top + row * lineHeight];
		const mark = item.mark && placed(withLooks(item.mark), { x, y: y - 12, ...markSize });
		return [...(mark ? [mark] : []), words(item.text, x + besideMark, y, look)];
	});
	const last = entries.at(-1);
	return { nodes, bottom: last ? top + (last.row + 1) * lineHeight + 6 : top };
}

/** An entry of the key in lines that each fit; the first has its mark. */
function keyLines(entry: HTMLLIElement, fits: (line: string) => boolean) {
	return wrapWords(entry.textContent, fits).map((text, index) => ({
		text,
		mark: index === 0 ? entry.querySelector('svg') : null
	}));
}

/** A drawing at a place of the page. */
function placed(svg: SVGSVGElement, place: Readonly<Record<string, number>>): SVGSVGElement {
	for (const [name, value] of Object.entries(place)) svg.setAttribute(name, String(value));
	return svg;
}

function widthIn(font: string): (line: string) => number {
	const context = document.createElement('canvas').getContext('2d');
	if (!context) throw new Error('this browser cannot paint');
	context.font = font;
	return (line) => context.measureText(line).width;
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
