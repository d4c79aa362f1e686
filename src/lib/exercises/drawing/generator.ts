import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { hash } from './hash.ts';

/** The stream of chances that belongs to a seed. */
export function generatorOf(seed: string): RandomGenerator {
	return xoroshiro128plusFromState([...hash(seed), ...hash(`${seed} and on`)]);
}
