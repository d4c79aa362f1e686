import { list, namedLists, number, orNull, toggle } from '../describe-parameter.ts';
import type { NamedLists, ParameterSpecs } from '../parameter-spec.ts';

export interface InnovationNetworkParameters {
	/** Place of each firm on a line, g_i (distance). */
	readonly locations: readonly number[];
	/** Field of each firm on a line, t_i (distance). */
	readonly technologies: readonly number[];
	/** Loss of spillovers with geographic distance, δ_g (per distance). */
	readonly distanceDecay: number;
	/** Loss of spillovers with technological distance, δ_t (per distance). */
	readonly technologyDecay: number;
	/** Value of a partner's research to a firm that innovates, φ (money). */
	readonly spilloverStrength: number;
	/** Return to the first unit of own research, whose price is 1, v (money). */
	readonly ownReturn: number;
	/** Fall of the return to own research, κ (slope). */
	readonly diminishingReturns: number;
	/** Public research budget, B (money). */
	readonly budget: number;
	/** Part of knowledge that leaves a laboratory, o (share). */
	readonly openness: number;
	/** How much each firm's work spills over, e_j (factor); null: all 1. */
	readonly emissions: readonly number[] | null;
	/** Ways to split the budget: weights of the firms by name; null: none. */
	readonly allocations: NamedLists | null;
	/** Is the best split looked for, too? */
	readonly optimise: boolean;
}

export const innovationNetworkParameters: ParameterSpecs<InnovationNetworkParameters> = {
	locations: list('g_i', 'distance', '(-∞, ∞)', [0, 0, 0, 0, 5, 10], [0, 10, 0.5]),
	technologies: list('t_i', 'distance', '(-∞, ∞)', [0, 0, 0, 3, 0, 3], [0, 10, 0.5]),
	distanceDecay: number('δ_g', 'per distance', '[0, ∞)', 0.5, [0, 2, 0.05]),
	technologyDecay: number('δ_t', 'per distance', '[0, ∞)', 0.5, [0, 2, 0.05]),
	spilloverStrength: number('φ', 'money', '[0, ∞)', 0.1, [0, 0.2, 0.005]),
	ownReturn: number('v', 'money', '(1, ∞)', 1.5, [1.05, 4, 0.05]),
	diminishingReturns: number('κ', 'slope', '(0, ∞)', 0.5, [0.3, 1.5, 0.05]),
	budget: number('B', 'money', '(0, ∞)', 6, [1, 40, 0.5]),
	openness: number('o', 'share', '[0, 1]', 1, [0, 1, 0.05]),
	emissions: orNull(list('e_j', 'factor', '(0, ∞)', null, [0.5, 3, 0.1])),
	allocations: orNull(namedLists('weights', '[0, ∞)')),
	optimise: toggle(true)
};
