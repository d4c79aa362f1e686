import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { NumbersToDraw } from '../exercise.ts';

/** Draws one number: each step of a range, or each of the numbers named, is equally likely. */
export function drawNumber(numbers: NumbersToDraw, generator: RandomGenerator): number {
	const last = countOf(numbers) - 1;
	return numberAt(numbers, uniformInt(generator, 0, last));
}

/** How many different numbers can come up. */
export function countOf(numbers: NumbersToDraw): number {
	if ('among' in numbers) return numbers.among.length;
	return Math.floor((numbers.to - numbers.from) / numbers.step + 1e-9) + 1;
}

/** The number at a place in the order of a range or a list. */
export function numberAt(numbers: NumbersToDraw, place: number): number {
	if ('among' in numbers) return numbers.among[place] ?? NaN;
	// 0.1 + 2 · 0.1 is to be 0.3, as an author writes it.
	return Number((numbers.from + place * numbers.step).toPrecision(12));
}
