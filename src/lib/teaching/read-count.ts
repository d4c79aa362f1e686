/** Why a text is no count: not a whole number, or one beyond what can be. */
export type NoCount = 'not-whole' | 'too-few' | 'too-many';

/**
 * The count in a text, or why it is none; null: nothing stands there.
 *
 * @example readCount('20', 2, 500) // 20
 * @example readCount('2.5', 2, 500) // 'not-whole'
 */
export function readCount(text: string, least: number, most: number): number | NoCount | null {
	const digits = text.trim();
	if (digits === '') return null;
	if (!/^\d+$/.test(digits)) return 'not-whole';
	const count = Number(digits);
	if (count < least) return 'too-few';
	return count > most ? 'too-many' : count;
}
