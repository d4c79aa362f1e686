import { adoptionEquilibria, type AdoptionEquilibrium } from '../adoption-equilibria.ts';
import { signOf } from '../numeric/sign.ts';
import type { Regime } from '../tipping-game.ts';
import { thickMarketEconomy } from './economy.ts';
import type { ThickMarketParameters } from './parameters.ts';

export interface ThickMarketEquilibrium extends AdoptionEquilibrium {
	/** W (money). */
	readonly welfare: number;
}

export interface ThickMarketSolution {
	/** Cost of the pair's investment, K = k + c (money). */
	readonly jointCost: number;
	/** Two equilibria need a joint cost above this, Δ(1 − s + s·m(0)) (money). */
	readonly jointCostLowerBound: number;
	/** Two equilibria need a joint cost below this, Δ(1 − s + sq) (money). */
	readonly jointCostUpperBound: number;
	/** Two equilibria need more separation than this, 1 − K/Δ (probability); null if η = 0. */
	readonly separationLowerBound: number | null;
	/** Two equilibria need less separation than this, (1 − K/Δ)/(1 − q) (probability). */
	readonly separationUpperBound: number;
	/** π(0), of the first pair (money). */
	readonly gainAtNone: number;
	/** π(1), of each pair when all invest (money). */
	readonly gainAtFull: number;
	/** Share at which a pair is indifferent, n*; null if none in [0, 1]. */
	readonly tippingShare: number | null;
	readonly regime: Exclude<Regime, 'continuum'>;
	/** All equilibria, by ascending share. */
	readonly equilibria: readonly ThickMarketEquilibrium[];
	/** W(1) (money). */
	readonly welfareAtFull: number;
	/** Share a planner chooses: 1 if π(1) > 0, else 0. */
	readonly plannerShare: 0 | 1;
	/** What a marginal pair adds to the gain of the others when all invest, ηΔsq (money). */
	readonly externalityAtFull: number;
	/** Smallest subsidy per pair that removes the equilibrium at share 0, max(0, −π(0)) (money). */
	readonly subsidyToRemoveBadEquilibrium: number;
	/** The worker's part of the gain when all invest, β (share). */
	readonly workerBargainingPowerAtFull: number;
	/** Gain averaged over all shares, ∫π dn (money): its sign is the Laplacian selection. */
	readonly averageGain: number;
	/** The market at the given share; null if none is given. */
	readonly at: {
		readonly share: number;
		readonly matchProbability: number;
		readonly gain: number;
		readonly welfare: number;
		readonly externality: number;
	} | null;
}

/**
 * Solves the thick market: which shares of pairs that invest sustain themselves, and which is best.
 *
 * Both corners are equilibria if the joint cost lies between what a pair gets on its own and what
 * it gets in a thick market. Without separation, or if a partner is as easily found in a thin
 * market as in a thick one, others do not matter and there is one equilibrium. Welfare is convex
 * in the share: all or nothing is best.
 *
 * In symbols: two strict equilibria iff Δ(1 − s) < K < Δ(1 − s + sq), η > 0.
 * Source: Rodríguez-Clare (2005), section "Coordination Failures"; bounds and welfare derived here.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solveThickMarket({ separationProbability: 0.5, contactProbability: 0.9 }).tippingShare // 0.222…
 */
export function solveThickMarket(given: Partial<ThickMarketParameters> = {}): ThickMarketSolution {
	const { parameters, jointCost, matchProbability, earnings, gain, welfare, externality, game } =
		thickMarketEconomy(given);
	const { matchGain, contactProbability, matchingExponent, share } = parameters;
	const marginIfNeverApart = 1 - jointCost / matchGain;

	return {
		jointCost,
		jointCostLowerBound: earnings(matchProbability(0)),
		jointCostUpperBound: earnings(matchProbability(1)),
		separationLowerBound: matchingExponent === 0 ? null : Math.max(0, marginIfNeverApart),
		separationUpperBound:
			marginIfNeverApart > 0 ? Math.min(1, marginIfNeverApart / (1 - contactProbability)) : 0,
		gainAtNone: gain(0),
		gainAtFull: gain(1),
		tippingShare: game.tippingShare,
		regime: game.regime === 'continuum' ? 'knife-edge' : game.regime,
		equilibria: adoptionEquilibria(game).map((equilibrium) => ({
			...equilibrium,
			welfare: equilibrium.kind === 'full' ? welfare(1) : 0
		})),
		welfareAtFull: welfare(1),
		plannerShare: signOf(gain(1), game.scale) > 0 ? 1 : 0,
		externalityAtFull: externality(1),
		subsidyToRemoveBadEquilibrium: Math.max(0, -gain(0)),
		workerBargainingPowerAtFull: parameters.workerBargainingPower,
		averageGain: earnings(contactProbability / (matchingExponent + 1)) - jointCost,
		at:
			share === null
				? null
				: {
						share,
						matchProbability: matchProbability(share),
						gain: gain(share),
						welfare: welfare(share),
						externality: externality(share)
					}
	};
}
