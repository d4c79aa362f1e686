import { entry } from '../numeric/entry.ts';
import { signOf } from '../numeric/sign.ts';
import { chainBalance, type BalancedEffort } from './chain-balance.ts';
import { preventionEconomy, type PreventionEconomy } from './economy.ts';
import type { SharedPreventionParameters } from './parameters.ts';

export interface PreventionEquilibrium extends BalancedEffort {
	/** Payoff per producer (money). */
	readonly welfare: number;
	/** Risk of an outbreak (probability). */
	readonly outbreakProbability: number;
}

export interface SharedPreventionSolution {
	/** Symmetric equilibria by ascending effort; null for the weakest link, which has too many. */
	readonly equilibria: readonly PreventionEquilibrium[] | null;
	/** Every common effort in it is an equilibrium; weakest link only. */
	readonly effortInterval: readonly [from: number, to: number] | null;
	/** Common effort that a planner chooses, e_F (0 to 1). */
	readonly firstBestEffort: number;
	/** Payoff per producer at the planner's effort (money). */
	readonly welfareFirstBest: number;
	/** Payoff at effort 0; weakest link only (money). */
	readonly welfareWorstEquilibrium: number | null;
	/** Risk of an outbreak at the planner's effort (probability). */
	readonly outbreakProbabilityFirstBest: number;
	/** Subsidy that makes the planner's effort an equilibrium (money per effort). */
	readonly effortSubsidy: number;
	/** Levy that finances the subsidy; null for the weakest link (money). */
	readonly levyPerProducer: number | null;
	/** Is the planner's effort an equilibrium without subsidy? */
	readonly firstBestIsEquilibrium: boolean;
	/** Subsidy that leaves full effort as the only equilibrium; chain only (money per effort). */
	readonly subsidyForFullEffortUnique: number | null;
}

/**
 * Solves shared prevention: how much care producers take, and how much they should.
 *
 * If the risk is shared each bears the whole cost of its care and has an Nth part of its return: all
 * do too little, and only a subsidy changes that. With a weakest link nobody goes ahead of the
 * others, but nobody gains by falling behind either: the first best is one of many equilibria. (A
 * single producer takes it; the interval is that of two or more.) In a chain both can be true:
 * careless and careful countries each sustain themselves, or there is only carelessness.
 *
 * In symbols: e = min(1, π₀D/(Nκ)), planner min(1, π₀D/κ); weakest link every e ∈ [0, min(1, π₀D/κ)];
 * chain e = min(1, Drq^{N−1}/κ), planner maximises −D(1 − q^N) − κe²/2; subsidy κe_F less own
 * return at e_F; only full effort is left if it exceeds max_e[κe − Drq^{N−1}].
 * Source: Rodríguez-Clare (2005), section "Coordination Failures", which holds that no equilibrium
 * has the first-best effort: true of a shared risk, not of the other two. Derived here.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solveSharedPrevention({ producers: 10, riskMode: 'shared' }).firstBestEffort // 0.5
 */
export function solveSharedPrevention(
	given: Partial<SharedPreventionParameters> = {}
): SharedPreventionSolution {
	const economy = preventionEconomy(given);
	const { parameters, marginalCost, ownReturn, jointReturn, outbreakProbability, welfare } =
		economy;
	const { effortCost, riskMode } = parameters;
	const shortfallAt = (effort: number) => marginalCost(effort) - ownReturn(effort);
	const isWeakestLink = riskMode === 'weakest-link';

	const { sustained, planned, widestEffort } = effortsOf(economy);
	// Short of full effort a planner's marginal cost is the joint return, which needs no rounding.
	const shortfall = planned < 1 ? jointReturn(planned) - ownReturn(planned) : shortfallAt(planned);
	const effortSubsidy = signOf(shortfall, marginalCost(planned)) > 0 ? shortfall : 0;

	return {
		equilibria: isWeakestLink
			? null
			: sustained.map(({ effort, stable }) => ({
					effort,
					stable,
					welfare: welfare(effort),
					outbreakProbability: outbreakProbability(effort)
				})),
		effortInterval: isWeakestLink ? [0, planned] : null,
		firstBestEffort: planned,
		welfareFirstBest: welfare(planned),
		welfareWorstEquilibrium: isWeakestLink ? welfare(0) : null,
		outbreakProbabilityFirstBest: outbreakProbability(planned),
		effortSubsidy,
		levyPerProducer: isWeakestLink ? null : effortSubsidy * planned,
		firstBestIsEquilibrium: signOf(shortfall, Math.max(effortCost, ownReturn(1))) <= 0,
		subsidyForFullEffortUnique:
			widestEffort === null ? null : Math.max(0, shortfallAt(widestEffort))
	};
}

/** Efforts that sustain themselves, the planner's, and the one where care costs most beyond its return. */
function effortsOf({ parameters, ownReturn, jointReturn, welfare }: PreventionEconomy): {
	readonly sustained: readonly BalancedEffort[];
	readonly planned: number;
	readonly widestEffort: number | null;
} {
	const { producers, effortCost, lapseRisk, riskMode } = parameters;
	const pullOnOne = ownReturn(1) / effortCost;
	const pullOnAll = jointReturn(1) / effortCost;
	if (riskMode !== 'chain')
		return {
			sustained: [{ effort: Math.min(1, pullOnOne), stable: true }],
			planned: Math.min(1, pullOnAll),
			widestEffort: null
		};

	const { efforts, widestEffort } = chainBalance(pullOnOne, lapseRisk, producers);
	const stationary = chainBalance(pullOnAll, lapseRisk, producers).efforts;
	const lowest = entry(stationary, 0).effort;
	const highest = entry(stationary, stationary.length - 1).effort;
	return {
		sustained: efforts,
		planned: welfare(highest) >= welfare(lowest) ? highest : lowest,
		widestEffort
	};
}
