import { number } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface ClusterMicrofoundationParameters {
	/** What full adoption by others adds to a modern firm, A (money). */
	readonly spilloverStrength: number;
	/** Cost of the modern technique, C (money). */
	readonly adoptionCost: number;
}

export const clusterMicrofoundationParameters: ParameterSpecs<ClusterMicrofoundationParameters> = {
	spilloverStrength: number('A', 'money', '(0, ∞)', 4, [1, 8, 0.1]),
	adoptionCost: number('C', 'money', '[0, ∞)', 2.5, [0, 4, 0.1])
};
