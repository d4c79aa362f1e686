import { bisect } from '../numeric/bisect.ts';
import { clip } from '../numeric/clip.ts';
import { signOf } from '../numeric/sign.ts';

/** An effort at which, in a chain, what a little more costs and what it returns are in balance. */
export interface BalancedEffort {
	readonly effort: number;
	/** Does less effort return more than it costs, and more effort less? */
	readonly stable: boolean;
}

export interface ChainBalance {
	/** Effort, 0 to 1, at which cost exceeds return by most. */
	readonly widestEffort: number;
	/** Balanced efforts below 1, and full effort if it returns at least its cost; ascending. */
	readonly efforts: readonly BalancedEffort[];
}

/**
 * Where a common effort in a chain costs, at the margin, what it returns.
 *
 * The return rises with the effort of the others, ever faster: one's own care is wasted where
 * somebody else lapses. The cost less the return is therefore concave in effort and starts below
 * zero: there are at most a low balanced effort, which is stable, a higher one, which is not, and
 * full effort.
 *
 * In symbols: zeros of e − p·q^{N−1}, q = 1 − r(1 − e), widest at q = 1/(p·r(N − 1))^{1/(N−2)};
 * full effort iff p ≥ 1.
 *
 * @param pull return to full effort over its marginal cost, p: Dr/κ for one, NDr/κ for all
 */
export function chainBalance(pull: number, lapseRisk: number, producers: number): ChainBalance {
	const excess = (effort: number) =>
		effort - pull * (1 - lapseRisk * (1 - effort)) ** (producers - 1);
	// Where the two can be equal neither exceeds 1, however large the pull at full effort.
	const sign = (effort: number) => signOf(excess(effort));

	const widestEffort = widestGap(pull, lapseRisk, producers);
	const atWidest = sign(widestEffort);
	const atFull = sign(1);

	const efforts: BalancedEffort[] = [];
	if (atWidest > 0) efforts.push({ effort: bisect(excess, 0, widestEffort), stable: true });
	if (atWidest === 0 && atFull < 0 && widestEffort > 0)
		efforts.push({ effort: widestEffort, stable: false });
	if (atWidest > 0 && atFull < 0)
		efforts.push({ effort: bisect(excess, widestEffort, 1), stable: false });
	if (atFull <= 0) efforts.push({ effort: 1, stable: atFull < 0 });
	return { widestEffort, efforts };
}

function widestGap(pull: number, lapseRisk: number, producers: number): number {
	const slopeOfReturn = pull * lapseRisk * (producers - 1);
	if (producers <= 2) return slopeOfReturn < 1 ? 1 : 0;
	const safety = (1 / slopeOfReturn) ** (1 / (producers - 2));
	return clip(1 - (1 - safety) / lapseRisk, 0, 1);
}
