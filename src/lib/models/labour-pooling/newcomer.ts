import type { LabourPoolingParameters } from './parameters.ts';
import { solveLabourPooling } from './solve.ts';

/** What one more firm would add, and to whom. */
export interface Newcomer {
	/** What it gains itself (goods). */
	readonly own: number;
	/** What all the others gain together (goods). */
	readonly others: number;
	/** Its own part of what it adds, N/(N + 1) (share). */
	readonly ownShare: number;
}

/**
 * One firm more in the market: it gains from pooling as all of them then do, and what else it adds
 * goes to the others.
 *
 * In symbols: of σ_ε²/(2b) the others get σ_ε²/(2b(N + 1)).
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example newcomerOf({ ...defaults, firms: 9 }).ownShare // 0.9
 */
export function newcomerOf(parameters: LabourPoolingParameters): Newcomer {
	const { firms } = parameters;
	const { poolingGainPerFirm } = solveLabourPooling(parameters);
	const after = solveLabourPooling({ ...parameters, firms: firms + 1 }).poolingGainPerFirm;
	return {
		own: after,
		others: firms * (after - poolingGainPerFirm),
		ownShare: firms / (firms + 1)
	};
}
