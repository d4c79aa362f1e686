/** Names what a change moves: changes of the same parameters belong together. */
export function stepOf(patch: object): string {
	return Object.keys(patch).sort().join(' ');
}

/** Values are numbers, names, or short lists of numbers: their text tells them apart. */
export function hasSameValues<P extends object>(one: P, other: P): boolean {
	const names = Object.keys(one) as (keyof P)[];
	return names.every((name) => String(one[name]) === String(other[name]));
}
