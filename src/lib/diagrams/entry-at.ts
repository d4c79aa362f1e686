/**
 * The entry of a list at one of its places. What is new at each move of a finger is drawn by its
 * places, and their number watched by itself: `{#each { length: count }, place (place)}`. A list drawn
 * by its entries is gone through at each move, and once more for the entries that have changed.
 */
export function entryAt<Item>(list: readonly Item[], place: number): Item {
	// A list that is drawn by its length has an entry at each of its places.
	return list[place] as Item;
}
