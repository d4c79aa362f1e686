import type { Situation } from './formulas/situation.ts';

/** An exercise with its numbers, as one learner meets it: the same on every device. */
export interface Drawn extends Situation {
	readonly seed: string;
	/** Ids of the options of a choice or a prediction, or of the items of an order, as shown. */
	readonly order: readonly string[];
}
