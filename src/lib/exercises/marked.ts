import type { Prose } from './prose/prose.ts';

/** What an answer is worth and what there is to say about it. */
export interface Mark {
	/** Between 0 and `of`; may be a fraction. */
	readonly points: number;
	readonly of: number;
	/** "noted": there is no right or wrong to it, such as a text. */
	readonly outcome: 'right' | 'partly' | 'wrong' | 'noted';
	/** Id of the misconception, or of the wrong option, that the answer shows. */
	readonly misconception: string | null;
	/** What to say about this very answer; one for each option that was picked or left by mistake. */
	readonly feedback: readonly Prose[];
	readonly detail: MarkDetail;
}

/** What a kind can say beyond right and wrong. */
export type MarkDetail =
	| null
	/**
	 * Place: where it lies, how far off the answer was (model units), and whether that would have earned
	 * more than the slip that it shows may.
	 */
	| {
			readonly kind: 'place';
			readonly right: number;
			readonly distance: number;
			readonly capped: boolean;
	  }
	/** Order: whether each item stands in its position. */
	| { readonly kind: 'order'; readonly inPlace: readonly boolean[] }
	/** Reach: what was reached, and how close to the best. */
	| ReachDetail
	/** Predict: what the model says, and how well the confidence fitted. */
	| PredictDetail;

export interface ReachDetail {
	readonly kind: 'reach';
	readonly reached: boolean;
	/** Of the measure; null if there is none. */
	readonly measure: number | null;
	readonly best: number | null;
	/** 1: as good as the best; 0: far from it or not reached. */
	readonly closeness: number;
}

export interface PredictDetail {
	readonly kind: 'predict';
	/** The direction or option that proved right, or the values. */
	readonly right: string | readonly number[];
	readonly agrees: boolean;
	/** Of a prediction of values: whether each agrees. */
	readonly agreements: readonly boolean[];
	/** Brier's score of the confidence, turned so that more is better: 1 sure and right, 0 sure and wrong. */
	readonly calibration: number;
}
