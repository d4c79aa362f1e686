import { adoptionEquilibria, type AdoptionEquilibrium } from '../adoption-equilibria.ts';
import { clip } from '../numeric/clip.ts';
import { signOf } from '../numeric/sign.ts';
import type { Regime } from '../tipping-game.ts';
import { knowledgeSpilloversEconomy } from './economy.ts';
import { finiteSpillovers, type FiniteSpillovers } from './finite.ts';
import type { KnowledgeSpilloversParameters } from './parameters.ts';

export interface KnowledgeSpilloversEquilibrium extends AdoptionEquilibrium {
	/** W (money). */
	readonly welfare: number;
}

export interface KnowledgeSpilloversSolution {
	/** Δ(0), of the first adopter (money). */
	readonly gainAtNone: number;
	/** Δ(1), of an adopter when all adopt (money). */
	readonly gainAtFull: number;
	/** W(0) (money). */
	readonly welfareAtNone: number;
	/** W(1) = A − C, net of transfers (money). */
	readonly welfareAtFull: number;
	/** Share at which a firm is indifferent, n*; null if none in [0, 1]. */
	readonly tippingShare: number | null;
	readonly regime: Exclude<Regime, 'continuum'>;
	/** What goes wrong: a second equilibrium, or the only one not being the best. */
	readonly failure: 'multiple-equilibria' | 'unique-inefficient' | 'knife-edge' | 'none';
	/** The efficient corner, by A − C against 1. */
	readonly plannerChoice: 'full' | 'none' | 'tie';
	/** All equilibria, by ascending share. */
	readonly equilibria: readonly KnowledgeSpilloversEquilibrium[];
	/** Subsidy that makes adoption pay whatever others do, 1 + C (money). */
	readonly dominanceSubsidy: number;
	/** What a marginal adopter gives to others when all adopt, A (money). */
	readonly externalityAtFull: number;
	/** Does a flat subsidy of that size remove the equilibrium at share 0? */
	readonly flatSubsidyRemovesBadEquilibrium: boolean;
	/** Share with the lowest welfare; null if γ = 1. */
	readonly lowestWelfareShare: number | null;
	/** Tipping share if the subsidy equals the marginal externality at each share; null if γ = 1. */
	readonly tippingShareUnderMarginalSubsidy: number | null;
	/** Lasting cost per firm of a subsidy that only fills the gap, max(0, 1 + C − A(1−γ)) (money). */
	readonly conditionalSubsidyCostAtFull: number;
	/** Gain averaged over all shares, ∫Δ dn (money): its sign is the Laplacian selection. */
	readonly averageGain: number;
	/** The game with whole firms; null if their number is not given. */
	readonly finite: FiniteSpillovers | null;
	/** The economy at the given share; null if none is given. */
	readonly at: {
		readonly share: number;
		readonly gain: number;
		readonly welfare: number;
		readonly externality: number;
	} | null;
}

/**
 * Solves knowledge spillovers: who adopts, who should, and which subsidy gets there.
 *
 * If backward firms learn nothing both corners can be equilibria, and a push that stops short of the
 * tipping share makes the country poorer, for welfare dips before it rises. If they learn all, nobody
 * ever adopts, however good adoption by all would be: there is one equilibrium, a bad one. A subsidy
 * that always equals the externality starts at zero where backward firms learn nothing, and so
 * leaves the trap; a flat one that covers the first adopter's loss does not.
 *
 * In symbols: two strict equilibria iff t < 1 + C < A(1−γ) + t; W is lowest, and the marginal subsidy
 * A[n + γ(1−n)] tips, at clip([(1+C)/A − γ]/[2(1−γ)], 0, 1).
 * Source: Rodríguez-Clare (2005), section "Coordination Failures"; subsidies derived here.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solveKnowledgeSpillovers({ spilloverStrength: 4, adoptionCost: 1 }).tippingShare // 0.5
 */
export function solveKnowledgeSpillovers(
	given: Partial<KnowledgeSpilloversParameters> = {}
): KnowledgeSpilloversSolution {
	const economy = knowledgeSpilloversEconomy(given);
	const { parameters, gain, welfare, externality, game } = economy;
	const { spilloverStrength, adoptionCost, spilloverToBackward, firms, share } = parameters;
	const sign = (money: number) => signOf(money, game.scale);
	const regime = game.regime === 'continuum' ? 'knife-edge' : game.regime;
	const choice = sign(spilloverStrength - adoptionCost - 1);
	const plannerChoice = choice > 0 ? 'full' : choice < 0 ? 'none' : 'tie';
	const dominanceSubsidy = 1 + adoptionCost;
	const turningShare = turningShareOf(parameters);

	return {
		gainAtNone: gain(0),
		gainAtFull: gain(1),
		welfareAtNone: 1,
		welfareAtFull: spilloverStrength - adoptionCost,
		tippingShare: game.tippingShare,
		regime,
		failure: failureOf(regime, plannerChoice),
		plannerChoice,
		equilibria: adoptionEquilibria(game).map((equilibrium) => ({
			...equilibrium,
			welfare: welfare(equilibrium.share)
		})),
		dominanceSubsidy,
		externalityAtFull: spilloverStrength,
		flatSubsidyRemovesBadEquilibrium: sign(spilloverStrength - dominanceSubsidy) > 0,
		lowestWelfareShare: turningShare,
		tippingShareUnderMarginalSubsidy: turningShare,
		conditionalSubsidyCostAtFull: Math.max(
			0,
			dominanceSubsidy - spilloverStrength * (1 - spilloverToBackward)
		),
		averageGain: gain(0.5),
		finite: firms === null ? null : finiteSpillovers(economy, firms),
		at:
			share === null
				? null
				: {
						share,
						gain: gain(share),
						welfare: welfare(share),
						externality: externality(share)
					}
	};
}

/** Where adopter and others together neither gain nor lose by one more adopter. */
function turningShareOf(parameters: KnowledgeSpilloversParameters): number | null {
	const { spilloverStrength, adoptionCost, spilloverToBackward } = parameters;
	if (spilloverToBackward === 1) return null;
	const uncovered = (1 + adoptionCost) / spilloverStrength - spilloverToBackward;
	return clip(uncovered / (2 * (1 - spilloverToBackward)), 0, 1);
}

function failureOf(
	regime: KnowledgeSpilloversSolution['regime'],
	plannerChoice: KnowledgeSpilloversSolution['plannerChoice']
): KnowledgeSpilloversSolution['failure'] {
	if (regime === 'multiple') return 'multiple-equilibria';
	if (regime === 'knife-edge') return 'knife-edge';
	return regime === 'unique-none' && plannerChoice === 'full' ? 'unique-inefficient' : 'none';
}
