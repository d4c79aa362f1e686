import { signOf } from '../numeric/sign.ts';
import { selfDiscoveryEconomy } from './economy.ts';
import type { SelfDiscoveryParameters } from './parameters.ts';

export interface SelfDiscoverySolution {
	/** Tries in the market, as a real number, m_LF. */
	readonly entrantsLaissezFaire: number;
	/** Tries that a planner chooses, as a real number, m*. */
	readonly entrantsFirstBest: number;
	/** Value less costs at m_LF (money). */
	readonly welfareLaissezFaire: number;
	/** Value less costs at m* (money). */
	readonly welfareFirstBest: number;
	/** Tries in the market: the last whole number at which the last one still pays, or 0. */
	readonly wholeEntrantsLaissezFaire: number;
	/** Tries that a planner chooses: the best whole number, the smaller at a tie. */
	readonly wholeEntrantsFirstBest: number;
	/** Value less costs at the whole number of the market (money). */
	readonly welfareWholeLaissezFaire: number;
	/** Value less costs at the whole number of the planner (money). */
	readonly welfareWholeFirstBest: number;
	/** Share kept at which entry is right, √(F/V). */
	readonly neutralAppropriableShare: number;
	/** Does the market try too little, φ < √(F/V)? */
	readonly tooLittleDiscovery: boolean;
	/** Subsidy per try that brings about the planner's number (money); 0 if the market races. */
	readonly discoverySubsidy: number;
}

/**
 * Solves self-discovery: how many try, and how many should.
 *
 * Too few try if the discoverer keeps little of what a discovery is worth. If much can be kept, too
 * many do: a further try then mostly takes the prize from another one.
 *
 * In symbols: m_LF = max(0, φV/F − 1); m* = √(V/F) − 1; too little iff φ < √(F/V); subsidy
 * F − φV/(m* + 1).
 * Source: in the spirit of Hausmann and Rodrik (2003), see Rodríguez-Clare (2005), section "Toward a
 * Set of Effective Microeconomic Interventions"; derived here.
 *
 * @throws RangeError if a parameter is outside its domain or discoveryCost is not less than
 * discoveryValue.
 * @example solveSelfDiscovery({ discoveryValue: 100, discoveryCost: 4 }).entrantsFirstBest // 4
 */
export function solveSelfDiscovery(
	given: Partial<SelfDiscoveryParameters> = {}
): SelfDiscoverySolution {
	const { parameters, welfare, expectedGain } = selfDiscoveryEconomy(given);
	const { discoveryValue, discoveryCost, appropriableShare } = parameters;
	const triesWorth = discoveryValue / discoveryCost;
	const triesKept = appropriableShare * triesWorth;

	const entrantsLaissezFaire = Math.max(0, triesKept - 1);
	const entrantsFirstBest = Math.sqrt(triesWorth) - 1;
	const wholeEntrantsLaissezFaire = Math.max(0, wholePart(triesKept) - 1);
	const wholeEntrantsFirstBest = bestWholeEntrants(triesWorth);
	const tooLittleDiscovery = signOf(appropriableShare * Math.sqrt(triesWorth) - 1) < 0;

	return {
		entrantsLaissezFaire,
		entrantsFirstBest,
		welfareLaissezFaire: welfare(entrantsLaissezFaire),
		welfareFirstBest: welfare(entrantsFirstBest),
		wholeEntrantsLaissezFaire,
		wholeEntrantsFirstBest,
		welfareWholeLaissezFaire: welfare(wholeEntrantsLaissezFaire),
		welfareWholeFirstBest: welfare(wholeEntrantsFirstBest),
		neutralAppropriableShare: 1 / Math.sqrt(triesWorth),
		tooLittleDiscovery,
		discoverySubsidy: tooLittleDiscovery ? -expectedGain(entrantsFirstBest) : 0
	};
}

/** The largest whole number that is no more than the value, but for rounding. */
function wholePart(value: number): number {
	const nearest = Math.round(value);
	return signOf(nearest - value, value) === 0 ? nearest : Math.floor(value);
}

/**
 * The smallest m at which one more try no longer pays society: V/((m+1)(m+2)) ≤ F.
 *
 * @param triesWorth how many tries a good of quality 1 pays for, V/F
 */
function bestWholeEntrants(triesWorth: number): number {
	const pays = (entrants: number) => {
		const needed = (entrants + 1) * (entrants + 2);
		return signOf(triesWorth - needed, triesWorth) > 0;
	};
	// Where (m+1)(m+2) = V/F, as a real number; rounding may put it a whole step off at a tie.
	const crossing = (Math.sqrt(1 + 4 * triesWorth) - 3) / 2;
	const near = Math.max(0, Math.ceil(crossing) - 1);
	return pays(near) ? near + 1 : near;
}
