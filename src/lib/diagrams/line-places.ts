import type { Box } from './label-box.ts';
import type { Place } from './path.ts';

/** So far apart, in units of the drawing, a line is looked at: a letter is wider. */
const pace = 4;

const commands = /([MLHV])(-?[\d.]+)(?: (-?[\d.]+))?/g;

/**
 * Places along a line, evenly apart whatever its strokes: a straight one from end to end is seen as
 * well as a curve.
 *
 * @param outline straight strokes to absolute places, as marks write them
 */
export function linePlaces(outline: string): Place[] {
	const places: Place[] = [];
	let [x, y, ahead] = [0, 0, 0];
	for (const [, command, one, other] of outline.matchAll(commands)) {
		const toX = command === 'V' ? x : Number(one);
		const toY = command === 'H' ? y : Number(command === 'V' ? one : other);
		const length = Math.hypot(toX - x, toY - y);
		if (command === 'M') ahead = 0;
		else {
			for (; ahead < length; ahead += pace)
				places.push({ x: x + ((toX - x) * ahead) / length, y: y + ((toY - y) * ahead) / length });
			ahead -= length;
		}
		[x, y] = [toX, toY];
	}
	return places;
}

/** About how much of a line lies under a box of the drawing, in units of the drawing. */
export function lengthUnder({ left, right, top, bottom }: Box, line: readonly Place[]): number {
	const under = line.filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
	return under.length * pace;
}
