import { clip } from '../numeric/clip.ts';
import { checkParameters } from '../parameters.ts';
import { pioneerRewardParameters, type PioneerRewardParameters } from './parameters.ts';

/** What pioneers do, and what comes of it, at a reward rate ρ. */
export interface PioneerRewardEconomy {
	readonly parameters: PioneerRewardParameters;
	/** What success is worth to society, S = π + mX (money). */
	readonly socialGain: number;
	/** Expected income of a pioneer who enters, q(π + ρX) (money). */
	readonly expectedIncome: (rewardRate: number) => number;
	/** Pioneers with a lower cost than this enter (money). */
	readonly cutoff: (rewardRate: number) => number;
	/** Part of all potential pioneers who enter (share). */
	readonly entryShare: (rewardRate: number) => number;
	/** Expected reward paid per potential pioneer (money). */
	readonly outlay: (rewardRate: number) => number;
	/** Expected social gain per potential pioneer if those below a cost enter (money). */
	readonly gainUpTo: (cutoff: number) => number;
	/** Expected social gain per potential pioneer, less the cost of funds, W(ρ) (money). */
	readonly welfare: (rewardRate: number) => number;
}

/**
 * Rewards for pioneers: who opens an export market bears the cost of trying, and others follow
 * where it succeeds.
 *
 * Each potential pioneer knows what its try costs; all costs up to a highest one are equally
 * likely. A try succeeds with a given chance. Society gains the pioneer's profit and a margin on
 * what followers export; the pioneer is paid a reward per unit of their exports, which costs the
 * public its amount, a mere transfer, and the loss in raising it.
 *
 * In symbols: t(ρ) = clip(q(π + ρX), 0, F_max); W(ρ) = (qSt − t²/2 − λqρXt)/F_max, S = π + mX.
 * Source: the reward is in Rodríguez-Clare (2005), section "Toward a Set of Effective
 * Microeconomic Interventions", under "Policies to Induce Clustering", an idea owed to Ernesto
 * Stein (footnote 51); the formulas are our choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function pioneerRewardEconomy(
	given: Partial<PioneerRewardParameters> = {}
): PioneerRewardEconomy {
	const parameters = checkParameters(pioneerRewardParameters, given);
	const { highestDiscoveryCost, successProbability, pioneerProfit } = parameters;
	const { followerExports, followerMargin, costOfFunds } = parameters;

	const socialGain = pioneerProfit + followerMargin * followerExports;
	const expectedIncome = (rewardRate: number) =>
		successProbability * (pioneerProfit + rewardRate * followerExports);
	const cutoff = (rewardRate: number) => clip(expectedIncome(rewardRate), 0, highestDiscoveryCost);
	const entryShare = (rewardRate: number) => cutoff(rewardRate) / highestDiscoveryCost;
	const outlay = (rewardRate: number) =>
		successProbability * rewardRate * followerExports * entryShare(rewardRate);
	const gainUpTo = (highestCost: number) =>
		((successProbability * socialGain - highestCost / 2) * highestCost) / highestDiscoveryCost;
	const welfare = (rewardRate: number) =>
		gainUpTo(cutoff(rewardRate)) - costOfFunds * outlay(rewardRate);

	return {
		parameters,
		socialGain,
		expectedIncome,
		cutoff,
		entryShare,
		outlay,
		gainUpTo,
		welfare
	};
}
