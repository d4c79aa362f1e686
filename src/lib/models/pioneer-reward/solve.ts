import { pioneerRewardEconomy } from './economy.ts';
import type { PioneerRewardParameters } from './parameters.ts';

export interface PioneerRewardSolution {
	/** Pioneers with a lower cost enter, t (money). */
	readonly discoveryCostCutoff: number;
	/** The same without reward (money). */
	readonly discoveryCostCutoffLaissezFaire: number;
	/** The same for a planner (money). */
	readonly discoveryCostCutoffFirstBest: number;
	/** Part of all potential pioneers who enter (share). */
	readonly entryShare: number;
	/** The same for a planner (share). */
	readonly entryShareFirstBest: number;
	/** Expected social gain per potential pioneer, less the cost of funds, W(ρ) (money). */
	readonly welfare: number;
	/** W(0), without reward (money). */
	readonly welfareLaissezFaire: number;
	/** The same for a planner without cost of funds (money). */
	readonly welfareFirstBest: number;
	/** Reward rate with the highest welfare, ρ*, as long as it leaves some pioneers out (share). */
	readonly optimalRewardRate: number;
	/** W(ρ*) (money). */
	readonly welfareAtOptimalReward: number;
	/** Expected reward paid per potential pioneer (money). */
	readonly expectedOutlay: number;
	/** The project looked at by itself; null if there is none. */
	readonly single: {
		/** Expected gain of the pioneer, q(π + ρX) − F (money). */
		readonly privateValue: number;
		/** Expected gain of society, q(π + mX) − F (money). */
		readonly socialValue: number;
		/** Smallest reward rate at which the pioneer enters (share). */
		readonly smallestRewardRate: number;
	} | null;
}

/**
 * Solves the reward for pioneers: who enters, who should, and which reward rate brings it about.
 *
 * Without reward too few enter, since nobody pays them for those who follow. A rate equal to what
 * society gains per unit of follower exports gets entry right, whatever the chance of success and
 * the costs; a higher rate brings excess discovery. Where raising money is costly the best rate is
 * lower, since the reward is also paid to those who would enter anyway.
 *
 * In symbols: efficient at λ = 0: ρ = m; ρ* = max(0, (m − λπ/X)/(1 + 2λ)). The formula is that of an
 * interior optimum: where it would bring in everybody, a somewhat lower rate does as well.
 * Source: Rodríguez-Clare (2005), section "Toward a Set of Effective Microeconomic Interventions",
 * under "Policies to Induce Clustering" and footnote 51; derived here.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solvePioneerReward({ followerMargin: 0.3 }).optimalRewardRate // 0.3
 */
export function solvePioneerReward(
	given: Partial<PioneerRewardParameters> = {}
): PioneerRewardSolution {
	const { parameters, socialGain, expectedIncome, cutoff, entryShare, outlay, gainUpTo, welfare } =
		pioneerRewardEconomy(given);
	const { successProbability, pioneerProfit, followerExports, followerMargin } = parameters;
	const { rewardRate, costOfFunds, discoveryCost } = parameters;

	const spentOnThoseWhoEnterAnyway = (costOfFunds * pioneerProfit) / followerExports;
	const optimalRewardRate = Math.max(
		0,
		(followerMargin - spentOnThoseWhoEnterAnyway) / (1 + 2 * costOfFunds)
	);

	return {
		discoveryCostCutoff: cutoff(rewardRate),
		discoveryCostCutoffLaissezFaire: cutoff(0),
		discoveryCostCutoffFirstBest: cutoff(followerMargin),
		entryShare: entryShare(rewardRate),
		entryShareFirstBest: entryShare(followerMargin),
		welfare: welfare(rewardRate),
		welfareLaissezFaire: welfare(0),
		welfareFirstBest: gainUpTo(cutoff(followerMargin)),
		optimalRewardRate,
		welfareAtOptimalReward: welfare(optimalRewardRate),
		expectedOutlay: outlay(rewardRate),
		single:
			discoveryCost === null
				? null
				: {
						privateValue: expectedIncome(rewardRate) - discoveryCost,
						socialValue: successProbability * socialGain - discoveryCost,
						smallestRewardRate: Math.max(
							0,
							(discoveryCost / successProbability - pioneerProfit) / followerExports
						)
					}
	};
}
