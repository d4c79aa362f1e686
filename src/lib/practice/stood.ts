import type { Attempt } from './keeper.ts';

/** Where a learner stood with an exercise when they came to it. */
export type Stood =
	| { readonly kind: 'new' }
	| { readonly kind: 'tried'; readonly times: number }
	| { readonly kind: 'solved' | 'noted'; readonly at: number };

/**
 * Where the attempts so far leave a learner with one exercise: solved once an answer was right before
 * the solution was shown.
 *
 * @param attempts of this exercise, the oldest first
 */
export function stoodWith(attempts: readonly Pick<Attempt, 'outcome' | 'shown' | 'at'>[]): Stood {
	const solved = attempts.filter(({ outcome, shown }) => outcome === 'right' && !shown).at(-1);
	if (solved) return { kind: 'solved', at: solved.at };
	const noted = attempts.filter(({ outcome }) => outcome === 'noted').at(-1);
	if (noted) return { kind: 'noted', at: noted.at };
	return attempts.length === 0 ? { kind: 'new' } : { kind: 'tried', times: attempts.length };
}
