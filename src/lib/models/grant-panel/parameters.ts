import { number } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface GrantPanelParameters {
	/** Mean true value of proposals, μ (money). */
	readonly meanQuality: number;
	/** Standard deviation of true value, σ_t (money). */
	readonly qualitySpread: number;
	/** Standard deviation of the panel's error, σ_n (money). */
	readonly noiseSpread: number;
	/** Weight of connections in the score, χ (weight). */
	readonly capture: number;
	/** Standard deviation of connections, σ_c (units). */
	readonly connectionsSpread: number;
	/** Correlation of connections with true value, r (correlation). */
	readonly connectionsCorrelation: number;
	/** Share of proposals accepted, f. */
	readonly acceptedFraction: number;
	/** Cost per accepted project (money). */
	readonly cost: number;
}

export const grantPanelParameters: ParameterSpecs<GrantPanelParameters> = {
	meanQuality: number('μ', 'money', '(-∞, ∞)', 0, [-2, 2, 0.1]),
	qualitySpread: number('σ_t', 'money', '(0, ∞)', 1, [0.1, 3, 0.1]),
	noiseSpread: number('σ_n', 'money', '[0, ∞)', 1, [0, 3, 0.1]),
	capture: number('χ', 'weight', '[0, ∞)', 0, [0, 3, 0.1]),
	connectionsSpread: number('σ_c', 'units', '[0, ∞)', 1, [0, 3, 0.1]),
	connectionsCorrelation: number('r', 'correlation', '[-1, 1]', 0, [-1, 1, 0.05]),
	acceptedFraction: number('f', 'share', '(0, 1)', 0.2, [0.05, 0.95, 0.05]),
	cost: number('', 'money', '[0, ∞)', 0, [0, 5, 0.1])
};
