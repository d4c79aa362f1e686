import { bisect } from '../numeric/bisect.ts';
import { checkParameters } from '../parameters.ts';
import { tippingGame, type TippingGame } from '../tipping-game.ts';
import { countryBrandParameters, type CountryBrandParameters } from './parameters.ts';

/** What a firm earns when a share of the other exporters delivers high quality. */
export interface CountryBrandEconomy {
	readonly parameters: CountryBrandParameters;
	/** What buyers who know only the country add to the price, at a share of high quality (money). */
	readonly premium: (highShare: number) => number;
	/** Net gain of switching to high quality, per firm (money). */
	readonly gain: (shareOfOthers: number) => number;
	/** Profit of a firm of high quality (money). */
	readonly highProfit: (shareOfOthers: number) => number;
	/** Profit of a firm of low quality (money). */
	readonly lowProfit: (shareOfOthers: number) => number;
	/** Each firm chooses its quality; shares are of the other firms. */
	readonly game: TippingGame;
}

/**
 * A country's name: buyers see where a lot comes from, not who made it, so that quality is paid to
 * all and its cost borne by one.
 *
 * N equal exporters deliver high or low quality. Buyers who do not know the firm pay by the share h
 * of high quality in all exports, the firm's own among them; a share ρ of buyers knows the firm.
 * With infinitely many firms none of them moves the average.
 *
 * In symbols: price p_L + Δp[ρq + (1−ρ)h^η] of a firm of quality q (0 or 1); with k of the others
 * high, h = (k + q)/N, and switching gains Δp[ρ + (1−ρ)(((k+1)/N)^η − (k/N)^η)] − Δc.
 * Source: Rodríguez-Clare (2005), section "Coordination Failures", the country brand; the pricing is our
 * choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function countryBrandEconomy(
	given: Partial<CountryBrandParameters> = {}
): CountryBrandEconomy {
	const parameters = checkParameters(countryBrandParameters, given);
	const { firms, qualityPremium, qualityCost, reputationExponent, brandRecognition } = parameters;

	const highShare = (shareOfOthers: number, own: 0 | 1) =>
		firms === null ? shareOfOthers : (shareOfOthers * (firms - 1) + own) / firms;
	const reputation = (shareOfOthers: number, own: 0 | 1) =>
		highShare(shareOfOthers, own) ** reputationExponent;
	const profit = (shareOfOthers: number, own: 0 | 1) =>
		parameters.lowPrice +
		qualityPremium *
			(brandRecognition * own + (1 - brandRecognition) * reputation(shareOfOthers, own)) -
		parameters.lowCost -
		own * qualityCost;
	const gain = (shareOfOthers: number) =>
		qualityPremium *
			(brandRecognition +
				(1 - brandRecognition) * (reputation(shareOfOthers, 1) - reputation(shareOfOthers, 0))) -
		qualityCost;

	return {
		parameters,
		premium: (share) => qualityPremium * share ** reputationExponent,
		gain,
		highProfit: (shareOfOthers) => profit(shareOfOthers, 1),
		lowProfit: (shareOfOthers) => profit(shareOfOthers, 0),
		game: tippingGame(gain, Math.max(qualityPremium, qualityCost), () => bisect(gain, 0, 1))
	};
}
