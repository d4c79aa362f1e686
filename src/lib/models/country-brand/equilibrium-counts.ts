/**
 * How many of N firms can deliver high quality so that no single firm wants to change.
 *
 * A high firm must not have lost by switching when it was one fewer, a low firm must not gain by
 * switching now. Switching never gains less when more others are high, so the counts at which
 * neither happens lie between the first at which it does not lose and the first at which it gains.
 *
 * @param signOfGain sign of the gain of switching when this many others are high (0 to N − 1)
 * @returns counts from 0 to N, ascending
 */
export function equilibriumCounts(
	firms: number,
	signOfGain: (highOthers: number) => number
): number[] {
	const firstWithoutLoss = firstCount(firms, (highOthers) => signOfGain(highOthers) >= 0);
	const firstWithGain = firstCount(firms, (highOthers) => signOfGain(highOthers) > 0);
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
		const middle = Math.floor(low + (high - low) / 2);
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
