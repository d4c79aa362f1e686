import type { Policy } from '../assignment/assignment.ts';

/** The points that several answers to one exercise come to. */
export interface Counted {
	readonly points: number;
	/** Place of the answer that counts; null: all count alike. */
	readonly which: number | null;
}

/**
 * Which of several answers counts: the best, the last, the first, or the mean of all. They are never
 * added up. Of several that are equally good, the earliest is the best.
 *
 * @param points of each answer, the oldest first
 * @returns null where there is no answer
 */
export function countedBy(policy: Policy, points: readonly number[]): Counted | null {
	if (points.length === 0) return null;
	if (policy === 'mean')
		return { points: points.reduce((sum, each) => sum + each, 0) / points.length, which: null };
	const which = {
		best: points.indexOf(Math.max(...points)),
		last: points.length - 1,
		first: 0
	}[policy];
	return { points: points[which] ?? 0, which };
}
