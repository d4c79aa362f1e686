import { number, wholeNumber } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface AdaptivePathParameters {
	/** Share above which adopting pays, n*. */
	readonly tippingShare: number;
	/** Share of adopters at the start, n_0. */
	readonly initialShare: number;
	/** Share of agents who reconsider each period, μ. */
	readonly adjustmentSpeed: number;
	/** Length of the path, T (periods). */
	readonly periods: number;
}

export const adaptivePathParameters: ParameterSpecs<AdaptivePathParameters> = {
	tippingShare: number('n*', 'share', '[0, 1]', 0.5, [0, 1, 0.01]),
	initialShare: number('n₀', 'share', '[0, 1]', 0.6, [0, 1, 0.01]),
	adjustmentSpeed: number('μ', 'share per period', '(0, 1]', 0.25, [0.05, 1, 0.05]),
	periods: wholeNumber('T', 'periods', '[1, ∞)', 20, [1, 60, 1])
};
