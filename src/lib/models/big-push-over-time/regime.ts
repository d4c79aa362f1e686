import type { AdoptionGame } from '../adoption-equilibria.ts';
import { signOf } from '../numeric/sign.ts';

/** Which shares of investors sustain themselves: none, part, full, or two of them. */
export type BigPushOverTimeRegime =
	| 'multiple'
	| 'unique-full'
	| 'unique-none'
	| 'unique-partial'
	| 'multiple-partial-full'
	| 'multiple-none-partial'
	| 'knife-edge';

/**
 * The pattern of equilibria of a game whose gain turns at most once, by its sign at both ends and
 * the number of its zeros between them.
 *
 * A gain of exactly zero at an end, or one that touches zero without crossing it, is a knife edge:
 * the slightest change of a parameter leads to another pattern.
 */
export function regimeOf({ gain, zeros, scale }: AdoptionGame): BigPushOverTimeRegime {
	const atNone = signOf(gain(0), scale);
	const atFull = signOf(gain(1), scale);
	const sameSign = atNone === atFull;
	if (atNone === 0 || atFull === 0 || (sameSign && zeros.length === 1)) return 'knife-edge';
	if (!sameSign) return atNone < 0 ? 'multiple' : 'unique-partial';
	if (zeros.length === 0) return atNone > 0 ? 'unique-full' : 'unique-none';
	return atNone > 0 ? 'multiple-partial-full' : 'multiple-none-partial';
}
