import { entry } from '../numeric/entry.ts';
import { signOf } from '../numeric/sign.ts';
import { sum } from '../numeric/sum.ts';
import { checkParameters, requireThat } from '../parameters.ts';
import { unequalExportersParameters, type UnequalExportersParameters } from './parameters.ts';

export interface UnequalExportersSolution {
	/** Which firms choose high quality, in the order of their shares. */
	readonly invests: readonly boolean[];
	/** Share of exports of high quality, h. */
	readonly highQualityShare: number;
	/** Premium of the country's export price, hΔp (money). */
	readonly pricePremium: number;
	/** Gain of the industry per unit exported, h(Δp − Δc) (money). */
	readonly welfareGain: number;
	/** The same if all chose high quality, Δp − Δc (money). */
	readonly welfareGainFirstBest: number;
	/** Export share from which a firm invests, Δc/Δp; above 1: none does. */
	readonly smallestInvestingShare: number;
}

/**
 * Solves the country brand with firms of unequal size: the large carry the name, the small ride
 * along.
 *
 * Buyers see where a lot comes from, not who made it, and pay by the share of high quality. A firm
 * moves the price of all its lots by its own share in exports; what it does is best whatever the
 * others do. A firm that is indifferent invests.
 *
 * In symbols: firm i invests iff s_iΔp ≥ Δc; h = Σ s_i over those that do.
 * Source: Rodríguez-Clare (2005), section "Coordination Failures", the country brand, where no firm
 * is large; the pricing is our choice, unequal firms are worked out here.
 *
 * @throws RangeError if a parameter is outside its domain, there is no firm, or the shares do not
 * sum to 1 within 1e-9.
 * @example solveUnequalExporters({ exportShares: [0.5, 0.3, 0.2], qualityCost: 4 }).highQualityShare // 0.5
 */
export function solveUnequalExporters(
	given: Partial<UnequalExportersParameters> = {}
): UnequalExportersSolution {
	const parameters = checkParameters(unequalExportersParameters, given);
	const { exportShares, qualityPremium, qualityCost } = parameters;
	requireThat(exportShares.length >= 1, 'exportShares must have at least 1 entry, got 0');
	const total = sum(exportShares);
	requireThat(Math.abs(total - 1) <= 1e-9, `exportShares must sum to 1, got a sum of ${total}`);

	const scale = Math.max(qualityPremium, qualityCost);
	const invests = exportShares.map(
		(share) => signOf(share * qualityPremium - qualityCost, scale) >= 0
	);
	const highQualityShare = sum(exportShares.filter((_, firm) => entry(invests, firm)));
	const pricePremium = highQualityShare * qualityPremium;

	return {
		invests,
		highQualityShare,
		pricePremium,
		welfareGain: pricePremium - highQualityShare * qualityCost,
		welfareGainFirstBest: qualityPremium - qualityCost,
		smallestInvestingShare: qualityCost / qualityPremium
	};
}
