import type { AdoptionEquilibrium } from '../adoption-equilibria.ts';
import { signOf } from '../numeric/sign.ts';
import { checkRailroad } from './check-railroad.ts';
import { railroadEconomy } from './economy.ts';
import { feeEquilibria } from './fee-equilibria.ts';
import { cautiousPlan, optimisticPlan } from './investors.ts';
import { railroadLabourLimit, valueTo } from './limits.ts';
import type { RailroadParameters } from './parameters.ts';
import { hasWillingUser, leastSurplusShare, plannerShare } from './turning-shares.ts';

export interface RailroadEquilibrium extends AdoptionEquilibrium {
	/** τn − R (goods). */
	readonly railroadProfit: number;
	/** W (goods). */
	readonly welfare: number;
}

export interface RailroadSolution {
	/** Labour a factory saves per unit of output, a = 1 − 1/α (share). */
	readonly labourSaving: number;
	/** The first user's surplus before the fee, G (goods). */
	readonly userSurplusAtNone: number;
	/** The last user's surplus before the fee, g(1) (goods). */
	readonly userSurplusAtFull: number;
	/** Share of sectors a planner connects, n_P. */
	readonly plannerShare: number;
	/** Welfare with the railroad at that share, W(n_P) (goods). */
	readonly welfarePlanner: number;
	/** Welfare without a railroad, L (goods). */
	readonly welfareWithoutRailroad: number;
	/** W(n_P) − L (goods). */
	readonly welfareGain: number;
	/** Share at which the marginal user's surplus is least, n_t. */
	readonly leastSurplusShare: number;
	/** Use under the best fee if the best demand is expected. */
	readonly optimisticShare: number;
	/** Best fee if the best demand is expected (goods); null if nobody is willing to use it. */
	readonly optimisticFee: number | null;
	/** Profit that an optimist expects, max n·g(n) − R (goods). */
	readonly optimisticProfit: number;
	/** Use under the best fee if the worst demand is expected; 0 if no fee earns anything. */
	readonly cautiousShare: number;
	/** Profit that a cautious investor expects (goods). */
	readonly cautiousProfit: number;
	/** Is the railroad built, and if not, why? */
	readonly outcome: 'not-worthwhile' | 'failure-appropriability' | 'failure-coordination' | 'built';
	/** Worth building up to this cost, R_social (workers). */
	readonly railroadLabourSocialLimit: number;
	/** An optimist builds up to this cost, R_optimistic (workers). */
	readonly railroadLabourOptimisticLimit: number;
	/** A cautious investor builds up to this cost, R_cautious (workers). */
	readonly railroadLabourCautiousLimit: number;
	/** The given fee, τ (goods). */
	readonly fee: number | null;
	/** Use of the railroad at the given fee, by ascending share; null if no fee is given. */
	readonly equilibria: readonly RailroadEquilibrium[] | null;
}

/**
 * Solves the railroad: is it worth its cost, and would anybody build it?
 *
 * Two things may go wrong. Users who need little labour gain more than the fee, and no single fee
 * takes that from them: the railroad may be worth more to the country than to any builder. And at
 * one fee it may be used by all or by few, so that an investor who expects the worst stays out. With
 * users all alike only the second can happen, with fees that fall steadily in use only the first.
 *
 * In symbols: R_cautious ≤ R_optimistic ≤ R_social; for φ = 0 these are (aL − F₀)/(1 + a), aL − F₀
 * and aL − F₀.
 * Source: Rodríguez-Clare (2005), section "Coordination Failures", for the two failures, in the
 * spirit of Murphy, Shleifer and Vishny (1989); limits derived here.
 *
 * @throws RangeError if a parameter is outside its domain, or if the railroad and a factory in every
 *   sector leave no labour.
 * @example solveRailroad({ railroadLabour: 35 }).outcome // 'failure-coordination'
 */
export function solveRailroad(given: Partial<RailroadParameters> = {}): RailroadSolution {
	const parameters = checkRailroad(given);
	const { labourForce, railroadLabour, fee } = parameters;
	const economy = railroadEconomy(parameters);
	const { surplus, welfare } = economy;
	const optimistic = optimisticPlan(economy);
	const cautious = cautiousPlan(economy);
	const planned = plannerShare(economy);

	return {
		labourSaving: economy.labourSaving,
		userSurplusAtNone: economy.surplusAtNone,
		userSurplusAtFull: surplus(1),
		plannerShare: planned,
		welfarePlanner: welfare(planned),
		welfareWithoutRailroad: labourForce,
		welfareGain: valueTo('planner', economy),
		leastSurplusShare: leastSurplusShare(economy),
		optimisticShare: optimistic.share,
		optimisticFee: hasWillingUser(economy) ? surplus(optimistic.share) : null,
		optimisticProfit: optimistic.revenue - railroadLabour,
		cautiousShare: cautious.share,
		cautiousProfit: cautious.revenue - railroadLabour,
		outcome: outcomeOf(economy),
		railroadLabourSocialLimit: railroadLabourLimit('planner', parameters),
		railroadLabourOptimisticLimit: railroadLabourLimit('optimist', parameters),
		railroadLabourCautiousLimit: railroadLabourLimit('cautious', parameters),
		fee,
		equilibria:
			fee === null
				? null
				: feeEquilibria(economy, fee).map((equilibrium) => ({
						...equilibrium,
						railroadProfit: fee * equilibrium.share - railroadLabour,
						welfare: welfare(equilibrium.share)
					}))
	};
}

function outcomeOf(economy: ReturnType<typeof railroadEconomy>): RailroadSolution['outcome'] {
	const { labourForce, factoryProductivity } = economy.parameters;
	const sign = (value: number) => signOf(value, labourForce * factoryProductivity);
	if (sign(valueTo('planner', economy)) <= 0) return 'not-worthwhile';
	if (sign(valueTo('optimist', economy)) < 0) return 'failure-appropriability';
	return sign(valueTo('cautious', economy)) < 0 ? 'failure-coordination' : 'built';
}
