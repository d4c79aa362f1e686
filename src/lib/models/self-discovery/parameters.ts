import { number } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface SelfDiscoveryParameters {
	/** Value to the country of a good of quality 1, V (money). */
	readonly discoveryValue: number;
	/** Cost of one try, F (money). */
	readonly discoveryCost: number;
	/** Part of the value that the best discoverer keeps, φ (share). */
	readonly appropriableShare: number;
}

export const selfDiscoveryParameters: ParameterSpecs<SelfDiscoveryParameters> = {
	discoveryValue: number('V', 'money', '(0, ∞)', 100, [10, 200, 5]),
	discoveryCost: number('F', 'money', '(0, ∞)', 4, [1, 20, 0.5]),
	appropriableShare: number('φ', 'share', '(0, 1]', 0.1, [0.02, 1, 0.02])
};
