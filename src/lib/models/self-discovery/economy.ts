import { checkParameters, requireThat } from '../parameters.ts';
import { selfDiscoveryParameters, type SelfDiscoveryParameters } from './parameters.ts';

/** What a number of tries m is worth: to the country, and to each who tries. */
export interface SelfDiscoveryEconomy {
	readonly parameters: SelfDiscoveryParameters;
	/** Value of the best of so many tries, Vm/(m + 1) (money). */
	readonly value: (entrants: number) => number;
	/** The part of it that the discoverer keeps, φVm/(m + 1) (money). */
	readonly keptValue: (entrants: number) => number;
	/** Cost of all tries, Fm (money). */
	readonly cost: (entrants: number) => number;
	/** Value of the best of so many tries less the cost of all, W(m) (money). */
	readonly welfare: (entrants: number) => number;
	/** What each of so many can expect: the part kept, if its own draw is best, less cost (money). */
	readonly expectedGain: (entrants: number) => number;
	/** What a little more trying adds for the country, V/(m + 1)² − F (money a try). */
	readonly marginalWelfare: (entrants: number) => number;
}

/**
 * Self-discovery: what a country is good at producing is found out by trying, and whoever finds it
 * is imitated.
 *
 * Each try costs the same and draws a quality between 0 and 1, all equally likely. The country gets
 * the best draw, since all others imitate it. The discoverer keeps a part of its value; all tries
 * are equally likely to be the best one.
 *
 * In symbols: best of m draws m/(m+1) on average; W(m) = Vm/(m+1) − Fm; gain φV/(m+1) − F.
 * Source: in the spirit of Hausmann and Rodrik (2003), see Rodríguez-Clare (2005), section "Toward a
 * Set of Effective Microeconomic Interventions". That the discoverer keeps a share is our choice;
 * their second distortion, too much diversification afterwards, is left out.
 *
 * @throws RangeError if a parameter is outside its domain or a try costs as much as a good of
 * quality 1 is worth.
 */
export function selfDiscoveryEconomy(
	given: Partial<SelfDiscoveryParameters> = {}
): SelfDiscoveryEconomy {
	const parameters = checkParameters(selfDiscoveryParameters, given);
	const { discoveryValue, discoveryCost, appropriableShare } = parameters;
	requireThat(
		discoveryCost < discoveryValue,
		`discoveryCost must be less than discoveryValue (${discoveryValue}), got ${discoveryCost}`
	);
	const value = (entrants: number) => (discoveryValue * entrants) / (entrants + 1);
	const cost = (entrants: number) => discoveryCost * entrants;
	return {
		parameters,
		value,
		keptValue: (entrants) => appropriableShare * value(entrants),
		cost,
		welfare: (entrants) => value(entrants) - cost(entrants),
		expectedGain: (entrants) =>
			(appropriableShare * discoveryValue) / (entrants + 1) - discoveryCost,
		marginalWelfare: (entrants) => discoveryValue / (entrants + 1) ** 2 - discoveryCost
	};
}
