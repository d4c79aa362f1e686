import type { Reviewed } from './reviewed.ts';

/** What review needs to know of an attempt as it was kept; an outcome unknown here tells nothing. */
export function reviewedOf(attempt: Omit<Reviewed, 'outcome'> & { outcome: string }): Reviewed {
	const { objective, at, outcome, hints, shown } = attempt;
	const known = (['right', 'partly', 'wrong'] as const).find((each) => each === outcome);
	return { objective, at, outcome: known ?? 'noted', hints, shown };
}
