/**
 * The entry of a list at a position, from 0.
 *
 * @throws RangeError if the list has no such position.
 */
export function entry<Item>(list: readonly Item[], position: number): Item {
	const item = list[position];
	if (item === undefined)
		throw new RangeError(`there is no position ${position} in a list of ${list.length}`);
	return item;
}
