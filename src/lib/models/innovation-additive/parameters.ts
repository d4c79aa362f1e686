import { groupParameters, type GroupParameters } from '../innovation-concentration/parameters.ts';
import { number } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface InnovationAdditiveParameters extends GroupParameters {
	/** Returns to a firm's stock of knowledge, γ (exponent). */
	readonly knowledgeExponent: number;
}

const { budget, ...groupsOnly } = groupParameters;

export const innovationAdditiveParameters: ParameterSpecs<InnovationAdditiveParameters> = {
	...groupsOnly,
	knowledgeExponent: number('γ', 'exponent', '(0, ∞)', 0.5, [0.3, 2, 0.05]),
	budget
};
