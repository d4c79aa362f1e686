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
import { lengthUnder } from './line-places.ts';

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

/** What words keep off, in positions of the drawing. */
export interface Drawn {
	/** Places along lines, see `linePlaces`. */
	readonly lines: readonly Place[];
	/** Places of discs and diamonds. */
	readonly marks: readonly Place[];
}

/** Words where they stand, and how they stand to their point. */
export interface LabelAtPoint extends PlacedLabel {
	readonly text: string;
	readonly side: Side;
	readonly gap: number;
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
const linesAway = [0, 0.5, 1, 1.5, 2, 3, 5];

/** The height of a line as labels are laid out: letters are about so large on a tablet. */
const line = 16;

/** What a place costs, per line away from the point, unit of a drawn line under the words, and so on. */
const cost = { line: 8, drawn: 0.6, mark: 14, offPaper: 300, label: 100 };

/**
 * Places labels one after the other, the first one first, each on the side where it covers least:
 * no other label, no mark but its own, no drawn line, nothing beyond the bounds; farther away only
 * where no side is free. Widths are estimated from the letters, because a drawing made on the server
 * cannot measure.
 *
 * @param held the same labels a moment ago, while they are moved: each stays on the side of its point
 * where it stood, whatever it covers, as long as there is paper and no other label in its way
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	bounds: Box,
	drawn: Drawn,
	held: readonly LabelAtPoint[] = []
): LabelAtPoint[] {
	const taken: Box[] = [];
	/** Lines are long: a move does not go through them. */
	const lines = held.length > 0 ? [] : drawn.lines;
	return wishes.map((wish, index) => {
		const width = widthOf(wish.text);
		// Where a state comes or goes other labels follow: they are the same if they say the same.
		const before =
			held.length === wishes.length
				? held[index]
				: held.find(({ text }) => letters(text) === letters(wish.text));
		const stays = before && placeAt(wish, before.gap, before.side, width, bounds);
		const placed =
			stays && isFree(boxOf(stays, width), bounds, taken)
				? stays
				: bestPlace(wish, width, bounds, taken, [wishes, drawn.marks], lines);
		taken.push(boxOf(placed, width));
		return placed;
	});
}

/** Words without their numbers, which change as they are moved. */
function letters(text: string): string {
	return text.replace(/\P{L}/gu, '');
}

function isFree(box: Box, bounds: Box, taken: readonly Box[]): boolean {
	return !beyond(box, bounds) && !taken.some((other) => meet(box, other));
}

function bestPlace(
	wish: LabelWish,
	width: number,
	bounds: Box,
	taken: readonly Box[],
	marks: readonly (readonly Place[])[],
	inked: readonly Place[]
): LabelAtPoint {
	const ownGap = wish.gap ?? 12;
	const sides = [...wish.sides, ...everySide.filter((side) => !wish.sides.includes(side))];
	let best: LabelAtPoint | null = null;
	let bestCost = Infinity;
	for (const lines of linesAway) {
		for (const [rank, side] of sides.entries()) {
			let total = rank + cost.line * lines;
			// Nothing that follows at this distance can be cheaper.
			if (total >= bestCost) break;
			const placed = placeAt(wish, ownGap + lines * line, side, width, bounds);
			const box = boxOf(placed, width);
			if (beyond(box, bounds)) total += cost.offPaper;
			total += cost.label * count(taken, (other) => meet(box, other));
			for (const some of marks)
				total += cost.mark * count(some, (mark) => isApart(mark, wish) && touchesMark(box, mark));
			// Lines are long: where words would not stand anyway they are not gone through.
			if (total < bestCost) total += cost.drawn * lengthUnder(box, inked);
			if (total >= bestCost) continue;
			best = placed;
			bestCost = total;
		}
	}
	return best ?? placeAt(wish, ownGap, 'above', width, bounds);
}

function isApart(one: Place, other: Place): boolean {
	return one.x !== other.x || one.y !== other.y;
}

function count<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
	return list.reduce((sum, item) => (holds(item) ? sum + 1 : sum), 0);
}

function placeAt(
	wish: LabelWish,
	gap: number,
	side: Side,
	width: number,
	bounds: Box
): LabelAtPoint {
	const { text } = wish;
	const isDiagonal = side.includes('-');
	const reach = isDiagonal ? gap * 0.7 : gap;
	const y = side.startsWith('above')
		? wish.y - reach
		: side.startsWith('below')
			? wish.y + reach + line * 0.75
			: wish.y + line * 0.35;
	if (side.endsWith('right')) return { x: wish.x + reach, y, anchor: 'start', text, side, gap };
	if (side.endsWith('left')) return { x: wish.x - reach, y, anchor: 'end', text, side, gap };
	const most = bounds.right - width / 2;
	const least = bounds.left + width / 2;
	return { x: Math.max(least, Math.min(most, wish.x)), y, anchor: 'middle', text, side, gap };
}
