import type { Attempt } from './keeper.ts';

/** Where a learner stood with an exercise when they came to it. */
export type Standing =
	| { readonly kind: 'new' }
	| { readonly kind: 'tried'; readonly times: number }
	| { readonly kind: 'solved' | 'noted'; readonly at: number };

/**
 * Where the attempts so far leave a learner.
 *
 * @param attempts of one exercise, the oldest first
 */
export function standingOf(attempts: readonly Pick<Attempt, 'outcome' | 'at'>[]): Standing {
	const last = (outcome: string) => attempts.filter((each) => each.outcome === outcome).at(-1);
	const solved = last('right');
	if (solved) return { kind: 'solved', at: solved.at };
	const noted = last('noted');
	if (noted) return { kind: 'noted', at: noted.at };
	return attempts.length === 0 ? { kind: 'new' } : { kind: 'tried', times: attempts.length };
}
