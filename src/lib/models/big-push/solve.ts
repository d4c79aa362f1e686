import { adoptionEquilibria, type AdoptionEquilibrium } from '../adoption-equilibria.ts';
import { clip } from '../numeric/clip.ts';
import type { Regime } from '../tipping-game.ts';
import { bigPushEconomy } from './economy.ts';
import type { BigPushParameters } from './parameters.ts';

export interface BigPushEquilibrium extends AdoptionEquilibrium {
	/** y (goods). */
	readonly income: number;
	/** W (goods). */
	readonly welfare: number;
	/** π (goods). */
	readonly profit: number;
}

export interface BigPushSolution {
	/** Labour a factory saves per unit of output, a = 1 − 1/α (share). */
	readonly labourSaving: number;
	/** Factory margin per unit of revenue, m = 1 − (1+v)/α (share). */
	readonly profitMargin: number;
	/** Two equilibria need more fixed labour than this, mL/(1+v) (workers). */
	readonly fixedLabourLowerBound: number;
	/** Two equilibria need less fixed labour than this, mL (workers). */
	readonly fixedLabourUpperBound: number;
	/** Two equilibria need a premium above this, αL/(αF+L) − 1 (share of wage). */
	readonly wagePremiumLowerBound: number;
	/** Two equilibria need a premium below this, α(L−F)/L − 1 (share of wage). */
	readonly wagePremiumUpperBound: number;
	/** y(0) (goods). */
	readonly incomeAtNone: number;
	/** y(1) (goods). */
	readonly incomeAtFull: number;
	/** π(0), of the first factory (goods). */
	readonly profitAtNone: number;
	/** π(1), of each factory when all industrialise (goods). */
	readonly profitAtFull: number;
	/** W(0) (goods). */
	readonly welfareAtNone: number;
	/** W(1) (goods). */
	readonly welfareAtFull: number;
	/** Share at which a factory breaks even, n*; null if none in [0, 1]. */
	readonly tippingShare: number | null;
	readonly regime: Regime;
	/** All equilibria, by ascending share. */
	readonly equilibria: readonly BigPushEquilibrium[];
	/** Smallest subsidy per factory that removes the equilibrium at share 0, max(0, −π(0)) (goods). */
	readonly subsidyToRemoveBadEquilibrium: number;
	/** Profit averaged over all shares, ∫π dn (goods): its sign is the Laplacian selection. */
	readonly averageGain: number;
	/** Share a planner would industrialise, n_P; null unless the wage premium is 0. */
	readonly firstBestShare: number | null;
	/** Welfare at that share, U_P (goods); null unless the wage premium is 0. */
	readonly welfareFirstBest: number | null;
	/** The economy at the given share; null if none is given. */
	readonly at: {
		readonly share: number;
		readonly income: number;
		readonly profit: number;
		readonly welfare: number;
		readonly factoryLabour: number;
	} | null;
}

/**
 * Solves the big push: which shares of industrialised sectors sustain themselves, and which would
 * be best.
 *
 * Without a premium the sign of a factory's profit does not depend on the others: one equilibrium
 * (a factory raises demand only by what it earns). With a premium a factory leaves others more
 * demand than it takes from itself, and both corners can be equilibria. The unique equilibrium of
 * the baseline need not be first best, because a factory sells at the cottages' price.
 *
 * In symbols: two strict equilibria iff mL/(1+v) < F < mL, v > 0;
 * for v = 0, n_P = clip(L/F − 1/ln α, 0, 1) and U_P = α^{n_P}(L − n_P F).
 * Source: in the spirit of Murphy, Shleifer and Vishny (1989); first best derived here.
 *
 * @throws RangeError if a parameter is outside its domain or the fixed labour exceeds the labour force.
 * @example solveBigPush({ fixedLabour: 40, wagePremium: 0.5 }).tippingShare // 0.5
 */
export function solveBigPush(given: Partial<BigPushParameters> = {}): BigPushSolution {
	const { parameters, labourSaving, profitMargin, income, profit, welfare, factoryLabour, game } =
		bigPushEconomy(given);
	const { labourForce, factoryProductivity, fixedLabour, wagePremium, share } = parameters;

	const equilibria = adoptionEquilibria(game).map((equilibrium) => ({
		...equilibrium,
		income: income(equilibrium.share),
		welfare: welfare(equilibrium.share),
		profit: equilibrium.kind === 'interior' ? 0 : profit(equilibrium.share)
	}));

	const averageMultiplier = Math.log(factoryProductivity) / labourSaving;
	const firstBestShare =
		wagePremium === 0
			? clip(labourForce / fixedLabour - 1 / Math.log(factoryProductivity), 0, 1)
			: null;

	return {
		labourSaving,
		profitMargin,
		fixedLabourLowerBound: Math.max(0, (profitMargin * labourForce) / (1 + wagePremium)),
		fixedLabourUpperBound: Math.max(0, profitMargin * labourForce),
		wagePremiumLowerBound:
			(factoryProductivity * labourForce) / (factoryProductivity * fixedLabour + labourForce) - 1,
		wagePremiumUpperBound: (factoryProductivity * (labourForce - fixedLabour)) / labourForce - 1,
		incomeAtNone: income(0),
		incomeAtFull: income(1),
		profitAtNone: profit(0),
		profitAtFull: profit(1),
		welfareAtNone: welfare(0),
		welfareAtFull: welfare(1),
		tippingShare: game.tippingShare,
		regime: game.regime,
		equilibria,
		subsidyToRemoveBadEquilibrium: Math.max(0, -profit(0)),
		averageGain: averageProfit(
			profit(0),
			wagePremium * fixedLabour,
			labourSaving,
			averageMultiplier
		),
		firstBestShare,
		welfareFirstBest:
			firstBestShare === null
				? null
				: factoryProductivity ** firstBestShare * (labourForce - firstBestShare * fixedLabour),
		at:
			share === null
				? null
				: {
						share,
						income: income(share),
						profit: profit(share),
						welfare: welfare(share),
						factoryLabour: factoryLabour(share)
					}
	};
}

/** ∫₀¹ (π(0) + slope·n)/(1 − an) dn, given the average of the multiplier 1/(1 − an). */
function averageProfit(
	profitAtNone: number,
	slope: number,
	labourSaving: number,
	multiplier: number
): number {
	return profitAtNone * multiplier + (slope * (multiplier - 1)) / labourSaving;
}
