import { clip } from '../numeric/clip.ts';
import { signOf } from '../numeric/sign.ts';
import { coffeeBanEconomy } from './economy.ts';
import type { CoffeeBanParameters } from './parameters.ts';

export interface CoffeeBanSolution {
	/** Gain from exporting low grade without a ban (money). */
	readonly cheatGainWithoutBan: number;
	/** Gain from exporting low grade under the ban (money). */
	readonly cheatGainWithBan: number;
	readonly honestIsEquilibriumWithoutBan: boolean;
	readonly honestIsEquilibriumWithBan: boolean;
	/** Income per grower when all export high grade, less when none does, Δp − dd (money). */
	readonly welfareGainOfHonesty: number;
	/** Does the ban change what growers do, for the better? */
	readonly banRaisesIncome: boolean;
	/** Does the ban change what growers do, for the worse? */
	readonly banLowersIncome: boolean;
	/** Detection that the ban needs to work (probability). */
	readonly detectionProbabilityLowerBound: number;
}

/**
 * Solves the coffee ban: does it change what is exported, and is anybody better off?
 *
 * Without the ban each grower keeps its best for buyers at home as soon as they pay more than the
 * grower's own part of the premium abroad, although all might gain if nobody did. A ban that works
 * raises income only if the premium abroad, earned by all together, exceeds the one at home.
 *
 * In symbols: cheating pays iff dd > Δp/N; the ban works iff x ≥ (dd − Δp/N)/(dd + fine), clipped
 * to [0, 1]; income per grower changes by Δp − dd.
 * Source: Rodríguez-Clare (2005), footnote 18, which states the intention; the conditions are
 * derived here.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solveCoffeeBan({ growers: 50, exportPremium: 2, homePremium: 3 }).banLowersIncome // true
 */
export function solveCoffeeBan(given: Partial<CoffeeBanParameters> = {}): CoffeeBanSolution {
	const { parameters, cheatGainWithoutBan, ...economy } = coffeeBanEconomy(given);
	const { exportPremium, homePremium, detectionProbability, fine } = parameters;
	// What speaks for cheating is at most the home premium: where two sides balance, neither is more.
	const sign = (money: number) => signOf(money, homePremium);

	const cheatGainWithBan = economy.cheatGainWithBan(detectionProbability);
	const honestIsEquilibriumWithoutBan = sign(cheatGainWithoutBan) <= 0;
	const honestIsEquilibriumWithBan = sign(cheatGainWithBan) <= 0;
	const banMatters = honestIsEquilibriumWithBan && !honestIsEquilibriumWithoutBan;
	const welfareGainOfHonesty = exportPremium - homePremium;

	return {
		cheatGainWithoutBan,
		cheatGainWithBan,
		honestIsEquilibriumWithoutBan,
		honestIsEquilibriumWithBan,
		welfareGainOfHonesty,
		banRaisesIncome: banMatters && sign(welfareGainOfHonesty) > 0,
		banLowersIncome: banMatters && sign(welfareGainOfHonesty) < 0,
		detectionProbabilityLowerBound: clip(cheatGainWithoutBan / (homePremium + fine), 0, 1)
	};
}
