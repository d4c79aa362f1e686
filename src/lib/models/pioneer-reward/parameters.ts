import { number, orNull } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface PioneerRewardParameters {
	/** Pioneers' costs lie between 0 and this, all equally likely, F_max (money). */
	readonly highestDiscoveryCost: number;
	/** Chance that the pioneer succeeds, q (probability). */
	readonly successProbability: number;
	/** The pioneer's own profit on success, π (money). */
	readonly pioneerProfit: number;
	/** Exports of followers on success, X (money). */
	readonly followerExports: number;
	/** Social gain per unit of follower exports, m (share). */
	readonly followerMargin: number;
	/** Reward per unit of follower exports, ρ (share). */
	readonly rewardRate: number;
	/** Loss per unit of tax money raised, λ (share). */
	readonly costOfFunds: number;
	/** Cost of one project, F (money), that is looked at by itself; null: none. */
	readonly discoveryCost: number | null;
}

export const pioneerRewardParameters: ParameterSpecs<PioneerRewardParameters> = {
	highestDiscoveryCost: number('F_max', 'money', '(0, ∞)', 100, [20, 200, 5]),
	successProbability: number('q', 'probability', '(0, 1]', 0.5, [0.05, 1, 0.05]),
	pioneerProfit: number('π', 'money', '[0, ∞)', 30, [0, 100, 5]),
	followerExports: number('X', 'money', '(0, ∞)', 200, [10, 500, 10]),
	followerMargin: number('m', 'share', '[0, ∞)', 0.3, [0, 1, 0.01]),
	rewardRate: number('ρ', 'share', '[0, ∞)', 0, [0, 0.6, 0.01]),
	costOfFunds: number('λ', 'share', '[0, ∞)', 0, [0, 0.5, 0.01]),
	discoveryCost: orNull(number('F', 'money', '[0, ∞)', null, [0, 100, 1]))
};
