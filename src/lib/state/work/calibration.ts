import type { Attempt } from '../../storage/records.ts';

/** Predictions made with about the same confidence, and how they came out. */
export interface Band {
	/** Confidence from, to (the last one included), 0.5 to 1. */
	readonly from: number;
	readonly to: number;
	readonly predictions: number;
	readonly right: number;
}

const edges = [0.5, 0.65, 0.8, 0.95, 1.01] as const;

/** How sure a learner was, against how often they were right. A band without predictions has none. */
export function calibrationOf(
	attempts: readonly Pick<Attempt, 'confidence' | 'outcome'>[]
): readonly Band[] {
	return edges.slice(0, -1).map((from, place) => {
		const to = edges[place + 1] ?? 1;
		const here = attempts.filter(
			({ confidence }) => confidence !== null && confidence >= from && confidence < to
		);
		const right = here.filter(({ outcome }) => outcome === 'right').length;
		return { from, to: Math.min(to, 1), predictions: here.length, right };
	});
}
