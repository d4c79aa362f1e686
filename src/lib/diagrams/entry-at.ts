/**
 * The entry of a list at one of its places. What is new at each move of a finger is drawn by its
 * places, `{#each { length: list.length }, place (place)}`: a list drawn by its entries is gone
 * through twice, once for the list and once for the entries that have changed.
 */
export function entryAt<Item>(list: readonly Item[], place: number): Item {
	// A list that is drawn by its length has an entry at each of its places.
	return list[place] as Item;
}
