import { number, wholeNumber } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface CoffeeBanParameters {
	/** Growers of equal size, N. */
	readonly growers: number;
	/** What the world pays more if the whole country exports high grade, Δp (money). */
	readonly exportPremium: number;
	/** What buyers at home pay more for high grade, dd (money). */
	readonly homePremium: number;
	/** Chance that a sale of high grade at home is detected, x (probability). */
	readonly detectionProbability: number;
	/** Fine when detected (money). */
	readonly fine: number;
}

export const coffeeBanParameters: ParameterSpecs<CoffeeBanParameters> = {
	growers: wholeNumber('N', 'growers', '[1, ∞)', 50, [1, 100, 1]),
	exportPremium: number('Δp', 'money', '[0, ∞)', 6, [0, 12, 0.1]),
	homePremium: number('dd', 'money', '(0, ∞)', 3, [0.1, 8, 0.1]),
	detectionProbability: number('x', 'probability', '[0, 1]', 1, [0, 1, 0.01]),
	fine: number('', 'money', '[0, ∞)', 0, [0, 10, 0.1])
};
