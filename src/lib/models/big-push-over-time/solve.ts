import { adoptionEquilibria, type AdoptionEquilibrium } from '../adoption-equilibria.ts';
import { bisect } from '../numeric/bisect.ts';
import { signOf } from '../numeric/sign.ts';
import { bigPushOverTimeEconomy, type BigPushOverTimeEconomy } from './economy.ts';
import type { BigPushOverTimeParameters } from './parameters.ts';
import { regimeOf, type BigPushOverTimeRegime } from './regime.ts';

/** The economy when a given share of its sectors invests. */
export interface BigPushOverTimeState {
	/** y₁ (goods). */
	readonly incomeFirstPeriod: number;
	/** y₂ (goods). */
	readonly incomeSecondPeriod: number;
	/** R (factor). */
	readonly interestFactor: number;
	/** π, the present value of a factory (goods). */
	readonly profit: number;
	/** U (utility). */
	readonly welfare: number;
	/** ce, constant consumption with the same utility (goods). */
	readonly consumptionEquivalent: number;
}

export interface BigPushOverTimeSolution {
	/** Labour a factory saves per unit of output, a = 1 − 1/α (share). */
	readonly labourSaving: number;
	/** Share 0 is an equilibrium from this fixed labour on, βaL (workers). */
	readonly fixedLabourLowerBound: number;
	/** Share 1 is an equilibrium up to this fixed labour (workers); L if every F < L will do. */
	readonly fixedLabourUpperBound: number;
	/** Shares in (0, 1) with zero profit, ascending. */
	readonly interiorShares: readonly number[];
	readonly regime: BigPushOverTimeRegime;
	/** π(0), of the first factory (goods). */
	readonly profitAtNone: number;
	/** π(1), of each factory when all invest (goods). */
	readonly profitAtFull: number;
	/** R(0) (factor). */
	readonly interestFactorAtNone: number;
	/** R(1) (factor). */
	readonly interestFactorAtFull: number;
	/** U(0) (utility). */
	readonly welfareAtNone: number;
	/** U(1) (utility). */
	readonly welfareAtFull: number;
	/** ce(0) (goods). */
	readonly consumptionEquivalentAtNone: number;
	/** ce(1) (goods). */
	readonly consumptionEquivalentAtFull: number;
	/** Both corners can be equilibria only above this substitution over time, θ_min (exponent). */
	readonly substitutionOverTimeLowerBound: number;
	/** Does a factory do best at the cottages' price, αγ ≤ 1? Reported, not required. */
	readonly limitPricingOptimal: boolean;
	/** All equilibria, by ascending share. */
	readonly equilibria: readonly (AdoptionEquilibrium & BigPushOverTimeState)[];
	/** Smallest subsidy per factory that removes the equilibrium at share 0, max(0, −π(0)) (goods). */
	readonly subsidyToRemoveBadEquilibrium: number;
	/** The economy at the given share; null if none is given. */
	readonly at: (BigPushOverTimeState & { readonly share: number }) | null;
}

/**
 * Solves the big push over two periods: which shares of sectors that invest sustain themselves.
 *
 * Nobody invests if the first factory does not pay, everybody does if the last one does. Where
 * people are patient and shift consumption over time easily both can hold, and all do at least as
 * well when all invest. Where they do not, investments get in each other's way through interest,
 * and the economy may stop part of the way, at a share that is stable.
 *
 * In symbols: n = 0 iff F ≥ βaL; n = 1 iff F ≤ the root of βa(αL)^θ(L − F)^{1−θ} = F; both for
 * some F iff θ > θ_min = −ln(1 − βa)/(ln α − ln(1 − βa)).
 * Source: in the spirit of Murphy, Shleifer and Vishny (1989); bounds and patterns derived here.
 *
 * @throws RangeError if a parameter is outside its domain or the fixed labour exceeds the labour force.
 * @example solveBigPushOverTime({ fixedLabour: 60, substitutionOverTime: 1 }).interiorShares // [0.5]
 */
export function solveBigPushOverTime(
	given: Partial<BigPushOverTimeParameters> = {}
): BigPushOverTimeSolution {
	const economy = bigPushOverTimeEconomy(given);
	const { parameters, labourSaving, profit, interestFactor, welfare, game } = economy;
	const { labourForce, factoryProductivity, discountFactor, share } = parameters;
	const { substitutionAcrossGoods } = parameters;

	return {
		labourSaving,
		fixedLabourLowerBound: discountFactor * labourSaving * labourForce,
		fixedLabourUpperBound: labourForce * largestFixedLabourShare(economy),
		interiorShares: game.zeros,
		regime: regimeOf(game),
		profitAtNone: profit(0),
		profitAtFull: profit(1),
		interestFactorAtNone: interestFactor(0),
		interestFactorAtFull: interestFactor(1),
		welfareAtNone: welfare(0),
		welfareAtFull: welfare(1),
		consumptionEquivalentAtNone: economy.consumptionEquivalent(0),
		consumptionEquivalentAtFull: economy.consumptionEquivalent(1),
		substitutionOverTimeLowerBound: smallestSubstitution(economy),
		limitPricingOptimal: signOf(factoryProductivity * substitutionAcrossGoods - 1) <= 0,
		equilibria: adoptionEquilibria(game).map((equilibrium) => ({
			...equilibrium,
			...stateAt(economy, equilibrium.share),
			profit: equilibrium.kind === 'interior' ? 0 : profit(equilibrium.share)
		})),
		subsidyToRemoveBadEquilibrium: Math.max(0, -profit(0)),
		at: share === null ? null : { share, ...stateAt(economy, share) }
	};
}

function stateAt(economy: BigPushOverTimeEconomy, share: number): BigPushOverTimeState {
	return {
		incomeFirstPeriod: economy.incomeFirstPeriod(share),
		incomeSecondPeriod: economy.incomeSecondPeriod(share),
		interestFactor: economy.interestFactor(share),
		profit: economy.profit(share),
		welfare: economy.welfare(share),
		consumptionEquivalent: economy.consumptionEquivalent(share)
	};
}

/** The largest F/L at which all invest: the root x of βaα^θ(1 − x)^{1−θ} = x, or 1 if there is none. */
function largestFixedLabourShare({ parameters, labourSaving }: BigPushOverTimeEconomy): number {
	const { factoryProductivity, discountFactor, substitutionOverTime } = parameters;
	const earned = discountFactor * labourSaving * factoryProductivity ** substitutionOverTime;
	const gain = (share: number) => earned * (1 - share) ** (1 - substitutionOverTime) - share;
	return gain(1) >= 0 ? 1 : bisect(gain, 0, 1);
}

/** θ_min, with 1 − βa written as 1 − β + β/α: it stays above zero however productive the factory. */
function smallestSubstitution({ parameters, labourSaving }: BigPushOverTimeEconomy): number {
	const { factoryProductivity, discountFactor } = parameters;
	const kept = 1 - discountFactor + discountFactor / factoryProductivity;
	const gain = Math.log1p((discountFactor * labourSaving) / kept);
	return gain / (Math.log(factoryProductivity) + gain);
}
