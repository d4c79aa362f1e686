import { number, orNull, wholeNumber } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface CountryBrandParameters {
	/** Exporters of equal size, N (firms); null: infinitely many. */
	readonly firms: number | null;
	/** What buyers add to the price when all lots are of high quality, Δp (money). */
	readonly qualityPremium: number;
	/** Extra cost of high quality, Δc (money). */
	readonly qualityCost: number;
	/** 1: price follows average quality; above: a premium only when nearly all are good, η. */
	readonly reputationExponent: number;
	/** Share of buyers who recognise the single firm, ρ. */
	readonly brandRecognition: number;
	/** Price of low quality, p_L (money). */
	readonly lowPrice: number;
	/** Cost of low quality, c_L (money). */
	readonly lowCost: number;
	/** Chance that low quality is found out, φ (probability). */
	readonly auditProbability: number;
	/** Cost per firm of enforcing a minimum standard (money). */
	readonly standardCost: number;
}

export const countryBrandParameters: ParameterSpecs<CountryBrandParameters> = {
	firms: orNull(wholeNumber('N', 'firms', '[1, ∞)', 20, [1, 100, 1])),
	qualityPremium: number('Δp', 'money', '(0, ∞)', 10, [1, 15, 0.5]),
	qualityCost: number('Δc', 'money', '(0, ∞)', 2, [0.2, 12, 0.1]),
	reputationExponent: number('η', 'exponent', '[1, ∞)', 1, [1, 4, 0.1]),
	brandRecognition: number('ρ', 'share', '[0, 1]', 0, [0, 1, 0.01]),
	lowPrice: number('p_L', 'money', '[0, ∞)', 10, [0, 20, 0.5]),
	lowCost: number('c_L', 'money', '[0, ∞)', 5, [0, 20, 0.5]),
	auditProbability: number('φ', 'probability', '(0, 1]', 0.25, [0.05, 1, 0.05]),
	standardCost: number('', 'money', '[0, ∞)', 0, [0, 5, 0.1])
};
