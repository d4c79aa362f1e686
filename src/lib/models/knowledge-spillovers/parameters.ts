import { number, orNull, wholeNumber } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface KnowledgeSpilloversParameters {
	/** What full adoption by others adds to a modern firm, A (money). */
	readonly spilloverStrength: number;
	/** Cost of the modern technique, C (money). */
	readonly adoptionCost: number;
	/** Part of the spillover that backward firms get, γ (share). */
	readonly spilloverToBackward: number;
	/** Flat subsidy per adopter, t (money). */
	readonly subsidy: number;
	/** Number of firms for the game with whole firms, N; null: none. */
	readonly firms: number | null;
	/** Share of firms that adopt, n, at which the economy is evaluated; null: nowhere. */
	readonly share: number | null;
}

export const knowledgeSpilloversParameters: ParameterSpecs<KnowledgeSpilloversParameters> = {
	spilloverStrength: number('A', 'money', '(0, ∞)', 4, [0.5, 8, 0.1]),
	adoptionCost: number('C', 'money', '[0, ∞)', 1, [0, 4, 0.1]),
	spilloverToBackward: number('γ', 'share', '[0, 1]', 0, [0, 1, 0.01]),
	subsidy: number('t', 'money', '[0, ∞)', 0, [0, 5, 0.1]),
	firms: orNull(wholeNumber('N', 'firms', '[1, ∞)', null, [1, 50, 1])),
	share: orNull(number('n', 'share', '[0, 1]', null, [0, 1, 0.01]))
};
