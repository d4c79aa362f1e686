import { signOf } from '../numeric/sign.ts';
import { lumpyFacilityEconomy } from './economy.ts';
import type { LumpyFacilityParameters } from './parameters.ts';

/** Is it built, and if not, why? */
export type LumpyFacilityOutcome =
	'multiple' | 'built' | 'not-worthwhile' | 'failure-wrong-fee' | 'failure-appropriability';

export interface LumpyFacilitySolution {
	/** Share of users who enter with the facility, n. */
	readonly shareWithFacility: number;
	/** Share of users who enter without it, n₀. */
	readonly shareWithoutFacility: number;
	/** Fees less facility cost, fee·n − K (money). */
	readonly operatorProfit: number;
	/** Users' net gain with the facility, (v − fee)n − k̄n²/2 (money). */
	readonly usersSurplus: number;
	/** Welfare gain from the facility at the fee (money). */
	readonly welfareGainAtFee: number;
	/** Welfare gain from the facility with free use, the best there is once it stands (money). */
	readonly welfareGainFirstBest: number;
	/** Fee that maximises revenue, max(v/2, v − k̄) (money). */
	readonly profitMaximisingFee: number;
	/** Profit at that fee (money). */
	readonly operatorProfitMaximum: number;
	/** Is not building best for an operator who expects only those who would enter without it? */
	readonly noFacilityIsEquilibrium: boolean;
	/** Is building best for an operator who expects those who enter with it? */
	readonly facilityIsEquilibrium: boolean;
	readonly outcome: LumpyFacilityOutcome;
	/** Subsidy that covers the operator's loss at the fee, max(0, K − fee·n) (money). */
	readonly subsidyNeededAtFee: number;
}

/**
 * Solves the indivisible facility: will anybody build it, and should somebody?
 *
 * Operator and users move at the same time, so that both "no facility, few users" and "facility,
 * many users" can sustain themselves. If the fee does not cover the cost, another fee may; if none
 * does although the facility is worth its cost, one fee for all leaves users too much of what it is
 * worth. If the facility can be built first and seen, the first of these problems goes away.
 *
 * In symbols: several equilibria if fee·n ≥ K > fee·n₀; appropriability failure iff the largest
 * revenue < K < v·n_e − k̄n_e²/2 (with m₀ = 0), n_e = clip(v/k̄).
 * Source: after the examples in Rodríguez-Clare (2005), section "Clusters"; the formulas are
 * derived here.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solveLumpyFacility({ facilityCost: 15, fee: 40 }).outcome // 'multiple'
 */
export function solveLumpyFacility(
	given: Partial<LumpyFacilityParameters> = {}
): LumpyFacilitySolution {
	const { parameters, shareAt, shareWithout, ...at } = lumpyFacilityEconomy(given);
	const { facilityCost, fee, userValue, highestUserCost, valueWithoutFacility } = parameters;
	const scale = Math.max(facilityCost, userValue, valueWithoutFacility);
	const signOfProfit = (money: number) => signOf(money, facilityCost);

	const profitMaximisingFee = Math.max(userValue / 2, userValue - highestUserCost);
	// The share at that fee, worked out: v − (v − k̄) would leave nothing of a k̄ far below v.
	const shareAtThatFee = Math.min(1, userValue / (2 * highestUserCost));
	const operatorProfitMaximum = profitMaximisingFee * shareAtThatFee - facilityCost;
	const operatorProfit = at.operatorProfit(fee);
	const welfareGainFirstBest = at.welfareGain(0);
	const signWithout = signOfProfit(fee * shareWithout - facilityCost);

	const outcome = (): LumpyFacilityOutcome => {
		if (signOfProfit(operatorProfit) >= 0) return signWithout < 0 ? 'multiple' : 'built';
		if (signOf(welfareGainFirstBest, scale) <= 0) return 'not-worthwhile';
		return signOfProfit(operatorProfitMaximum) >= 0
			? 'failure-wrong-fee'
			: 'failure-appropriability';
	};

	return {
		shareWithFacility: shareAt(fee),
		shareWithoutFacility: shareWithout,
		operatorProfit,
		usersSurplus: at.usersSurplus(fee),
		welfareGainAtFee: at.welfareGain(fee),
		welfareGainFirstBest,
		profitMaximisingFee,
		operatorProfitMaximum,
		noFacilityIsEquilibrium: signWithout <= 0,
		facilityIsEquilibrium: signOfProfit(operatorProfit) >= 0,
		outcome: outcome(),
		subsidyNeededAtFee: Math.max(0, -operatorProfit)
	};
}
