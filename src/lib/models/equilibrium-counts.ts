/**
 * How many of N firms can have adopted something so that no single firm wants to change.
 *
 * An adopter must not have lost by switching when there was one fewer, another firm must not gain by
 * switching now. Switching never gains less when more others have adopted, so the counts at which
 * neither happens lie between the first at which it does not lose and the first at which it gains.
 *
 * @param signOfGain sign of the gain of switching when this many others have adopted (0 to N − 1)
 * @returns counts from 0 to N, ascending
 */
export function equilibriumCounts(
	firms: number,
	signOfGain: (otherAdopters: number) => number
): number[] {
	const firstWithoutLoss = firstCount(firms, (otherAdopters) => signOfGain(otherAdopters) >= 0);
	const firstWithGain = firstCount(firms, (otherAdopters) => signOfGain(otherAdopters) > 0);
	const mixed = Math.max(0, firstWithGain - firstWithoutLoss - 1);
	return [
		...(firstWithGain > 0 ? [0] : []),
		...Array.from({ length: mixed }, (_, position) => firstWithoutLoss + 1 + position),
		...(firstWithoutLoss < firms ? [firms] : [])
	];
}

/** The first count at which something holds that holds ever after; `end` if it never does. */
function firstCount(end: number, holds: (count: number) => boolean): number {
	let low = 0;
	let high = end;
	while (low < high) {
		// Halved before it is added: a large count and a half would be rounded up, and never end.
		const middle = low + Math.floor((high - low) / 2);
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
