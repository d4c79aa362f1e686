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

/**
 * Positions moved apart where they lie on each other, as little as it takes, so that firms of one
 * place and field are all seen; those at the very same position leave in as many directions.
 */
export function apart(places: readonly Place[], bounds: Bounds): Place[] {
	const seats = places.map(({ x, y }, index) => {
		const turn = (2 * Math.PI * index) / places.length;
		return { x: x + Math.cos(turn) / 100, y: y + Math.sin(turn) / 100 };
	});
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
