import type { Point } from '../../models/model.ts';
import { pioneerRewardEconomy } from '../../models/pioneer-reward/economy.ts';
import type { PioneerRewardParameters } from '../../models/pioneer-reward/parameters.ts';

/** What tries bring, each drawn over what it costs. */
interface Tries {
	/** To the country. */
	readonly social: readonly Point[];
	/** To the pioneer. */
	readonly own: readonly Point[];
	/** The most that a try can bring to either (money). */
	readonly highest: number;
	readonly socialBetween: (from: number, to: number) => Point[];
	/** The reward rate that brings in pioneers up to a cost. */
	readonly rateFor: (cost: number) => number;
}

/** @param dearest cost at which the lines end (money) */
export function tries(parameters: PioneerRewardParameters, dearest: number): Tries {
	const { successProbability, pioneerProfit, followerExports, rewardRate } = parameters;
	const { socialGain, expectedIncome } = pioneerRewardEconomy(parameters);
	const worth = successProbability * socialGain;
	const income = expectedIncome(rewardRate);
	// Many points, so that a line can end where it leaves the paper.
	const line = (brings: number) =>
		Array.from({ length: 101 }, (_, step) => {
			const cost = (step / 100) * dearest;
			return { x: cost, y: brings - cost };
		});
	return {
		social: line(worth),
		own: line(income),
		highest: Math.max(worth, income),
		socialBetween: (from, to) => [
			{ x: from, y: worth - from },
			{ x: to, y: worth - to }
		],
		rateFor: (cost) => {
			const rate = (cost / successProbability - pioneerProfit) / followerExports;
			return Math.max(0, Number(rate.toFixed(3)));
		}
	};
}
