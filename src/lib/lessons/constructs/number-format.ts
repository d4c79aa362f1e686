import { nearest } from '../nearest.ts';

const examples = ['.0f', '.1f', '.2f', '.0%', '.1%', 'd', '.2', '.3'];

/** What is said to a format that there is not. */
export function unknownFormat(format: string): string {
	const near = nearest(format, examples);
	const advice = near === undefined ? '' : `; did you mean "${near}"?`;
	return `"${format}" is no number format: ".1f" is one decimal, ".0%" per cent, "d" a whole number, ".3" three digits${advice}`;
}
