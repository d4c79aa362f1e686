import { number, wholeNumber } from '../describe-parameter.ts';
import type { NumberSpec, ParameterSpecs } from '../parameter-spec.ts';

/** Groups of firms that learn from each other, more within a group than across. */
export interface GroupParameters {
	/** Firms in a group, m (firms). */
	readonly firmsPerGroup: number;
	/** Number of groups, G. */
	readonly groups: number;
	/** Proximity of firms in different groups; inside a group it is 1, ω (weight). */
	readonly proximityAcross: number;
	/** Value of a partner's research to a firm that innovates, φ (money). */
	readonly spilloverStrength: number;
	/** Public research budget, B (money). */
	readonly budget: number;
}

export interface InnovationConcentrationParameters extends GroupParameters {
	/** Fall of the return to own research, κ (slope). */
	readonly diminishingReturns: number;
	/** Return to the first unit of own research, whose price is 1, v (money). */
	readonly ownReturn: number;
}

/** The specifications that the additive counter-example shares. */
export const groupParameters: { readonly [name in keyof GroupParameters]: NumberSpec } = {
	firmsPerGroup: wholeNumber('m', 'firms', '[2, ∞)', 5, [2, 10, 1]),
	groups: wholeNumber('G', 'groups', '[2, ∞)', 4, [2, 10, 1]),
	proximityAcross: number('ω', 'weight', '[0, 1]', 0.2, [0, 1, 0.01]),
	spilloverStrength: number('φ', 'money', '(0, ∞)', 0.1, [0.01, 0.3, 0.01]),
	budget: number('B', 'money', '(0, ∞)', 20, [1, 40, 0.5])
};

const { budget, ...groupsOnly } = groupParameters;

export const innovationConcentrationParameters: ParameterSpecs<InnovationConcentrationParameters> =
	{
		...groupsOnly,
		diminishingReturns: number('κ', 'slope', '(0, ∞)', 0.2, [0.05, 1.5, 0.05]),
		ownReturn: number('v', 'money', '(1, ∞)', 2, [1.05, 4, 0.05]),
		budget
	};
