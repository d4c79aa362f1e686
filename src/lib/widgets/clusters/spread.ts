/**
 * Moves labels apart so that none covers another, each as near to its own height as the others allow.
 *
 * @param wanted heights asked for, in ascending order
 * @param gap least distance between neighbours
 * @param from lowest height allowed
 * @param to highest height allowed; gives way if the labels do not fit
 */
export function spread(
	wanted: readonly number[],
	gap: number,
	from: number,
	to: number
): readonly number[] {
	const highest = Math.max(to, from + gap * (wanted.length - 1));
	const downwards: number[] = [];
	for (const height of wanted)
		downwards.push(Math.max(height, (downwards.at(-1) ?? from - gap) + gap));
	const upwards: number[] = [];
	for (const height of [...downwards].reverse())
		upwards.push(Math.min(height, (upwards.at(-1) ?? highest + gap) - gap));
	return upwards.reverse();
}
