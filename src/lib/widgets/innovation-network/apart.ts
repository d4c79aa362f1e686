import type { Frame } from '../../diagrams/frame.ts';
import type { Place } from '../../diagrams/path.ts';

interface Bounds {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Room for a disc and its number. */
const distance = 46;
const rounds = 40;
/** A disc stays whole at the edge of the plot. */
const margin = 14;

/** Where firms are seen on the paper: at their places, but for those that would hide each other. */
export function seatsOf(places: readonly Place[], frame: Frame): Place[] {
	const positions = places.map(({ x, y }) => ({
		x: frame.x.position(x),
		y: frame.y.position(y)
	}));
	return apart(positions, {
		left: frame.left + margin,
		right: frame.right - margin,
		top: frame.top + margin,
		bottom: frame.bottom - margin
	});
}

/**
 * Positions moved apart where they lie on each other, as little as it takes, so that firms of one
 * place and field are all seen: those at the very same position stand on a ring round it.
 */
export function apart(places: readonly Place[], bounds: Bounds): Place[] {
	const seats = places.map((place, index) => onRing(place, index, places));
	for (let round = 0; round < rounds; round++) {
		for (const [index, one] of seats.entries())
			for (const other of seats.slice(index + 1)) push(one, other);
		for (const seat of seats) {
			seat.x = Math.min(bounds.right, Math.max(bounds.left, seat.x));
			seat.y = Math.min(bounds.bottom, Math.max(bounds.top, seat.y));
		}
	}
	return seats.map(({ x, y }) => ({ x: rounded(x), y: rounded(y) }));
}

function onRing({ x, y }: Place, index: number, places: readonly Place[]) {
	const together = [...places.keys()].filter(
		(each) => places[each]?.x === x && places[each].y === y
	);
	if (together.length === 1) return { x, y };
	const turn = (2 * Math.PI * together.indexOf(index)) / together.length - Math.PI / 2;
	const radius = distance / (2 * Math.sin(Math.PI / together.length));
	return { x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) };
}

function push(one: { x: number; y: number }, other: { x: number; y: number }): void {
	const across = other.x - one.x;
	const down = other.y - one.y;
	const far = Math.hypot(across, down);
	if (far >= distance || far === 0) return;
	const part = (distance - far) / far / 2;
	one.x -= across * part;
	one.y -= down * part;
	other.x += across * part;
	other.y += down * part;
}

function rounded(position: number): number {
	return Math.round(position * 10) / 10;
}
