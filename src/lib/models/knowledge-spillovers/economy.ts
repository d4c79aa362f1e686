import { checkParameters } from '../parameters.ts';
import { tippingGame, type TippingGame } from '../tipping-game.ts';
import { knowledgeSpilloversParameters, type KnowledgeSpilloversParameters } from './parameters.ts';

/** The economy at a share n of firms that use the modern technique. */
export interface KnowledgeSpilloversEconomy {
	readonly parameters: KnowledgeSpilloversParameters;
	/** Income of a modern firm, with the subsidy, An − C + t (money). */
	readonly modernIncome: (share: number) => number;
	/** Income of a backward firm, 1 + γAn (money). */
	readonly backwardIncome: (share: number) => number;
	/** What a subsidy must be for adopting just to pay, 1 + C − A(1 − γ)n, at least 0 (money). */
	readonly gap: (share: number) => number;
	/** Net gain of an adopter, with the subsidy, Δ(n) (money). */
	readonly gain: (share: number) => number;
	/** Average income, net of transfers, W(n) (money). */
	readonly welfare: (share: number) => number;
	/** What a marginal adopter gives to others, A[n + γ(1 − n)] (money). */
	readonly externality: (share: number) => number;
	/** Each firm chooses its technique. */
	readonly game: TippingGame;
}

/**
 * Knowledge spillovers: whoever uses the modern technique teaches the others, who pay nothing.
 *
 * A backward firm makes 1. A modern firm pays C and makes more the more firms are modern. Backward
 * firms get a share γ of the same knowledge: none in the paper's first case, where it is of use only
 * to those who apply it, all of it in the second, where others' adoption is as good as one's own.
 *
 * In symbols: modern An − C, backward 1 + γAn; Δ(n) = A(1−γ)n − 1 − C + t,
 * W(n) = 1 + n(γA − 1 − C) + n²A(1−γ), n* = (1 + C − t)/(A(1−γ)).
 * Source: Rodríguez-Clare (2005), section "Coordination Failures", for γ = 0 and γ = 1; between the
 * two our choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function knowledgeSpilloversEconomy(
	given: Partial<KnowledgeSpilloversParameters> = {}
): KnowledgeSpilloversEconomy {
	const parameters = checkParameters(knowledgeSpilloversParameters, given);
	const { spilloverStrength, adoptionCost, spilloverToBackward, subsidy } = parameters;
	const complementarity = spilloverStrength * (1 - spilloverToBackward);
	const scale = Math.max(spilloverStrength, 1 + adoptionCost, subsidy);

	const modernIncome = (share: number) => spilloverStrength * share - adoptionCost + subsidy;
	const backwardIncome = (share: number) => 1 + spilloverToBackward * spilloverStrength * share;
	const gap = (share: number) => Math.max(0, 1 + adoptionCost - complementarity * share);
	const gain = (share: number) => complementarity * share - 1 - adoptionCost + subsidy;
	const welfare = (share: number) =>
		1 +
		share * (spilloverToBackward * spilloverStrength - 1 - adoptionCost + share * complementarity);
	const externality = (share: number) =>
		spilloverStrength * (share + spilloverToBackward * (1 - share));
	const breakEven = () => (1 + adoptionCost - subsidy) / complementarity;

	return {
		parameters,
		modernIncome,
		backwardIncome,
		gap,
		gain,
		welfare,
		externality,
		game: tippingGame(gain, scale, breakEven)
	};
}
