/** A list of ids without repetition; null if it is none, or names something else. */
export function idsAmong(raw: unknown, known: readonly string[]): readonly string[] | null {
	if (!Array.isArray(raw)) return null;
	const ids: readonly unknown[] = raw;
	if (!ids.every((id): id is string => typeof id === 'string' && known.includes(id))) return null;
	return [...new Set(ids)];
}
