import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import { countryBrandEconomy } from './economy.ts';
import type { CountryBrandParameters } from './parameters.ts';

export const countryBrandViews = ['gain', 'profit', 'premium'] as const;

/** Points beyond this number are not told apart in a picture. */
const mostPoints = 101;

/**
 * Net gain of switching to high quality against the number of other firms that are high already,
 * one point for each number; against their share if there are infinitely many firms.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function countryBrandGainCurve(parameters: Partial<CountryBrandParameters> = {}): Point[] {
	const economy = countryBrandEconomy(parameters);
	const { firms } = economy.parameters;
	if (firms === null) return curve(economy.gain);
	const others = firms - 1;
	const stretches = Math.min(others, mostPoints - 1);
	return Array.from({ length: stretches + 1 }, (_, step) => {
		const highOthers = stretches === 0 ? 0 : Math.round((step / stretches) * others);
		return { x: highOthers, y: economy.gain(others === 0 ? 0 : highOthers / others) };
	});
}

/**
 * Profit of a firm of high and of low quality against the share of high quality among the others.
 *
 * @param steps number of stretches between share 0 and share 1
 * @throws RangeError if a parameter is outside its domain.
 */
export function countryBrandProfitCurve(
	quality: 'high' | 'low',
	parameters: Partial<CountryBrandParameters> = {},
	steps?: number
): Point[] {
	const { highProfit, lowProfit } = countryBrandEconomy(parameters);
	return curve(quality === 'high' ? highProfit : lowProfit, steps);
}

/**
 * What buyers who know only the country add to the price, against the share of high quality in its
 * exports.
 *
 * @param steps number of stretches between share 0 and share 1
 * @throws RangeError if a parameter is outside its domain.
 */
export function countryBrandPremiumCurve(
	parameters: Partial<CountryBrandParameters> = {},
	steps?: number
): Point[] {
	return curve(countryBrandEconomy(parameters).premium, steps);
}

/**
 * What the last firm that turns to high quality adds to that premium (money).
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function lastFirmPremium(parameters: Partial<CountryBrandParameters> = {}): number {
	const {
		premium,
		parameters: { firms }
	} = countryBrandEconomy(parameters);
	return firms === null ? 0 : premium(1) - premium(1 - 1 / firms);
}
