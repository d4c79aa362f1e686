import { readNumber } from './read-number.ts';

/**
 * The value of a number that someone typed, "35 %" being 0.35; null if it is none.
 *
 * @example readValue('1.250,5', 'es') // 1250.5
 */
export function readValue(text: string, locale: string): number | null {
	const read = readNumber(text, locale);
	if (read.kind === 'unreadable') return null;
	return read.percent ? read.number / 100 : read.number;
}
