/** All keys that begin so: a list comes after every text and number in the order of keys. */
export function beginningWith(...parts: readonly string[]): IDBKeyRange {
	return IDBKeyRange.bound(parts, [...parts, []]);
}
