/** Words that want to stand near a point of the drawing (positions, not model units). */
export interface LabelWish {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	/** Sides to try, the dearest first. */
	readonly sides: readonly Side[];
	/** Distance from the point. */
	readonly gap?: number;
}

export type Side =
	| 'above'
	| 'below'
	| 'left'
	| 'right'
	| 'above-right'
	| 'above-left'
	| 'below-right'
	| 'below-left';

export interface PlacedLabel {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** A rectangle of the drawing. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const everySide: readonly Side[] = [
	'above',
	'below',
	'right',
	'left',
	'above-right',
	'above-left',
	'below-right',
	'below-left'
];

/** How far words may move away where there is no room beside their point, in lines. */
const linesAway = [0, 1.5, 3, 5];

/** The cost of a place where words run off the paper or into others. */
const unreadable = 60;

/**
 * Places labels one after the other, the first one first, each on the side where it covers least:
 * no other label, no point to be kept clear, nothing beyond the bounds; farther away only where no
 * side is free. Widths are estimated from
 * the number of letters, because a drawing made on the server cannot measure.
 *
 * @param covered how many points that words should not cover, for example those of a curve, lie in a box
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	bounds: Box,
	covered: (box: Box) => number = () => 0,
	letterHeight = 16
): PlacedLabel[] {
	const taken: Box[] = [];
	return wishes.map((wish) => {
		const sides = [...wish.sides, ...everySide.filter((side) => !wish.sides.includes(side))];
		let best: { placed: PlacedLabel; box: Box; cost: number } | null = null;
		for (const lines of linesAway) {
			if (best !== null && best.cost < unreadable) break;
			const gap = (wish.gap ?? 12) + lines * letterHeight;
			for (const [rank, side] of sides.entries()) {
				const placed = shiftInside(
					placeAt(wish, gap, side, letterHeight),
					wish.text,
					bounds,
					letterHeight
				);
				const box = boxOf(placed, wish.text, letterHeight);
				const cost =
					rank +
					8 * lines +
					taken.reduce((sum, other) => sum + (overlap(box, other) ? 100 : 0), 0) +
					4 * covered(box) +
					(beyond(box, bounds) ? unreadable : 0);
				if (best === null || cost < best.cost) best = { placed, box, cost };
				if (cost === rank && rank < wish.sides.length) break;
			}
		}
		if (best === null) return placeAt(wish, wish.gap ?? 12, 'above', letterHeight);
		taken.push(best.box);
		return best.placed;
	});
}

function placeAt(wish: LabelWish, gap: number, side: Side, letterHeight: number): PlacedLabel {
	const diagonal = side.includes('-');
	const right = side.endsWith('right');
	const left = side.endsWith('left');
	const y = side.startsWith('above')
		? wish.y - gap * (diagonal ? 0.7 : 1)
		: side.startsWith('below')
			? wish.y + gap * (diagonal ? 0.7 : 1) + letterHeight * 0.75
			: wish.y + letterHeight * 0.35;
	const reach = diagonal ? gap * 0.7 : gap;
	return {
		x: wish.x + (right ? reach : left ? -reach : 0),
		y,
		anchor: right ? 'start' : left ? 'end' : 'middle'
	};
}

function shiftInside(
	placed: PlacedLabel,
	text: string,
	bounds: Box,
	letterHeight: number
): PlacedLabel {
	if (placed.anchor !== 'middle') return placed;
	const box = boxOf(placed, text, letterHeight);
	const shift = Math.max(0, bounds.left - box.left) - Math.max(0, box.right - bounds.right);
	return shift === 0 ? placed : { ...placed, x: placed.x + shift };
}

function boxOf({ x, y, anchor }: PlacedLabel, text: string, letterHeight: number): Box {
	const width = text.length * letterHeight * 0.5;
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return {
		left,
		right: left + width,
		top: y - letterHeight * 0.85,
		bottom: y + letterHeight * 0.3
	};
}

function overlap(one: Box, other: Box): boolean {
	return (
		one.left < other.right &&
		other.left < one.right &&
		one.top < other.bottom &&
		other.top < one.bottom
	);
}

function beyond(box: Box, bounds: Box): boolean {
	return (
		box.left < bounds.left - 1 ||
		box.right > bounds.right + 1 ||
		box.top < bounds.top - 1 ||
		box.bottom > bounds.bottom + 1
	);
}
