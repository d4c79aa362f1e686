import type { Place } from './path.ts';
import type { Span } from './scale.ts';

/** The least and the greatest of what has been taken in. */
class Reach {
	#least = Infinity;
	#greatest = -Infinity;

	take(value: number): void {
		if (!Number.isFinite(value)) return;
		if (value < this.#least) this.#least = value;
		if (value > this.#greatest) this.#greatest = value;
	}

	get span(): Span {
		return this.#least > this.#greatest ? [0, 1] : [this.#least, this.#greatest];
	}
}

/** The span of values, taking in those that must be seen, for example zero. */
export function extent(values: readonly number[], include: readonly number[] = []): Span {
	const reach = new Reach();
	for (const value of values) reach.take(value);
	for (const value of include) reach.take(value);
	return reach.span;
}

/**
 * The span of the heights of curves, taking in those that must be seen. Asked for at each move of a
 * finger, it copies nothing together.
 *
 * @param curves in model units; null or undefined: one that is not drawn now
 */
export function heightExtent(
	curves: readonly (readonly Place[] | null | undefined)[],
	include: readonly number[] = []
): Span {
	const reach = new Reach();
	for (const curve of curves) curve?.forEach(({ y }) => reach.take(y));
	for (const value of include) reach.take(value);
	return reach.span;
}
