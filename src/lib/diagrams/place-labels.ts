import {
	beyond,
	boxOf,
	meet,
	touchesMark,
	widthOf,
	type Box,
	type PlacedLabel
} from './label-box.ts';
import type { Place } from './path.ts';

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
const linesAway = [0, 0.5, 1.5, 3, 5];

/** The height of a line as labels are laid out: letters are about so large on a tablet. */
const line = 16;

/** What a place costs, per line away from the point, point under the words, and so on. */
const cost = { line: 8, point: 4, mark: 14, offPaper: 100, label: 100 };

/**
 * Places labels one after the other, the first one first, each on the side where it covers least:
 * no other label, no mark, no point to be kept clear, nothing beyond the bounds; farther away only
 * where no side is free. Widths are estimated from the letters, because a drawing made on the server
 * cannot measure.
 *
 * @param covered how many points that words should not cover, for example those of a curve, lie in a box
 * @param marks places of discs and diamonds; words keep off all of them but their own
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	bounds: Box,
	covered: (box: Box) => number = () => 0,
	marks: readonly Place[] = wishes
): PlacedLabel[] {
	const taken: Box[] = [];
	return wishes.map((wish) => {
		const width = widthOf(wish.text);
		const sides = [...wish.sides, ...everySide.filter((side) => !wish.sides.includes(side))];
		let best: { placed: PlacedLabel; box: Box; cost: number } | null = null;
		for (const lines of linesAway) {
			const gap = (wish.gap ?? 12) + lines * line;
			for (const [rank, side] of sides.entries()) {
				const least = rank + cost.line * lines;
				// Nothing that follows at this distance can be cheaper.
				if (best !== null && best.cost <= least) break;
				const placed = shiftInside(placeAt(wish, gap, side), width, bounds);
				const box = boxOf(placed, width);
				const total =
					least +
					cost.label * count(taken, (other) => meet(box, other)) +
					cost.mark * count(marks, (mark) => isApart(mark, wish) && touchesMark(box, mark)) +
					cost.point * covered(box) +
					(beyond(box, bounds) ? cost.offPaper : 0);
				if (best === null || total < best.cost) best = { placed, box, cost: total };
			}
		}
		if (best === null) return placeAt(wish, wish.gap ?? 12, 'above');
		taken.push(best.box);
		return best.placed;
	});
}

function isApart(one: Place, other: Place): boolean {
	return one.x !== other.x || one.y !== other.y;
}

function count<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
	return list.reduce((sum, item) => (holds(item) ? sum + 1 : sum), 0);
}

function placeAt(wish: LabelWish, gap: number, side: Side): PlacedLabel {
	const diagonal = side.includes('-');
	const right = side.endsWith('right');
	const left = side.endsWith('left');
	const y = side.startsWith('above')
		? wish.y - gap * (diagonal ? 0.7 : 1)
		: side.startsWith('below')
			? wish.y + gap * (diagonal ? 0.7 : 1) + line * 0.75
			: wish.y + line * 0.35;
	const reach = diagonal ? gap * 0.7 : gap;
	return {
		x: wish.x + (right ? reach : left ? -reach : 0),
		y,
		anchor: right ? 'start' : left ? 'end' : 'middle'
	};
}

function shiftInside(placed: PlacedLabel, width: number, bounds: Box): PlacedLabel {
	if (placed.anchor !== 'middle') return placed;
	const box = boxOf(placed, width);
	const shift = Math.max(0, bounds.left - box.left) - Math.max(0, box.right - bounds.right);
	return shift === 0 ? placed : { ...placed, x: placed.x + shift };
}
