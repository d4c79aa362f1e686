import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** The same things in another order, each order equally likely (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], generator: RandomGenerator): T[] {
	const left = [...things];
	return things.flatMap((_, taken) =>
		left.splice(uniformInt(generator, 0, things.length - taken - 1), 1)
	);
}
