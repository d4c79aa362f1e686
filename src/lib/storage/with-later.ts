import { placeOf, putOf } from './keys.ts';
import type { Kind, Records } from './records.ts';

/** Records as read, those that have a later state in that state, and the new ones after them. */
export function withLater<K extends Kind>(
	kind: K,
	read: readonly Records[K][],
	later: readonly Records[K][]
): readonly Records[K][] {
	const placed = [...read, ...later].map(
		(record) => [placeOf(putOf(kind, record)), record] as const
	);
	return [...new Map(placed).values()];
}
