import { number, shares } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface UnequalExportersParameters {
	/** Share of each firm in the country's exports, s_i; all together 1. */
	readonly exportShares: readonly number[];
	/** What buyers add to the price when all lots are of high quality, Δp (money). */
	readonly qualityPremium: number;
	/** Extra cost of high quality, Δc (money). */
	readonly qualityCost: number;
}

export const unequalExportersParameters: ParameterSpecs<UnequalExportersParameters> = {
	exportShares: shares('s_i', 'share', '[0, ∞)', [0.4, 0.3, 0.1, 0.1, 0.1], [0, 1, 0.01]),
	qualityPremium: number('Δp', 'money', '(0, ∞)', 10, [1, 15, 0.5]),
	qualityCost: number('Δc', 'money', '(0, ∞)', 2, [0.2, 12, 0.1])
};
