import { checkParameters } from '../parameters.ts';
import { coffeeBanParameters, type CoffeeBanParameters } from './parameters.ts';

/** What a grower gains by exporting its low grade and keeping the high one for buyers at home. */
export interface CoffeeBanEconomy {
	readonly parameters: CoffeeBanParameters;
	/** Gain of cheating if nothing forbids it, dd − Δp/N (money). */
	readonly cheatGainWithoutBan: number;
	/** Gain of cheating under a ban with this chance of detection (money). */
	readonly cheatGainWithBan: (detectionProbability: number) => number;
}

/**
 * The coffee ban: a country forbids the sale of its best coffee at home, so that it is exported.
 *
 * Each of N growers has one lot of high grade and one of low grade; it exports one and sells the
 * other at home. Abroad all lots fetch one price, by the share of high grade among the country's
 * exports, so that a grower moves it by Δp/N. At home the grade can be seen, and the high one earns
 * dd. Under the ban a detected sale brings a fine, not the premium.
 *
 * In symbols: cheating gains dd − Δp/N, under the ban (1 − x)dd − x·fine − Δp/N.
 * Source: Rodríguez-Clare (2005), footnote 18, after Rodríguez-Clare (2003); the prices are our
 * choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function coffeeBanEconomy(given: Partial<CoffeeBanParameters> = {}): CoffeeBanEconomy {
	const parameters = checkParameters(coffeeBanParameters, given);
	const { growers, exportPremium, homePremium, fine } = parameters;
	const ownPartOfPremium = exportPremium / growers;
	return {
		parameters,
		cheatGainWithoutBan: homePremium - ownPartOfPremium,
		cheatGainWithBan: (detected) =>
			(1 - detected) * homePremium - detected * fine - ownPartOfPremium
	};
}
