import { number, wholeNumber } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';
import {
	twoSidedEntryParameters,
	type TwoSidedEntryParameters
} from '../two-sided-entry/parameters.ts';

export interface TwoSidedEntryPathParameters extends TwoSidedEntryParameters {
	/** Share of side 1 that is in at the start, n₁. */
	readonly firstSideShare: number;
	/** Share of side 2 that is in at the start, n₂. */
	readonly secondSideShare: number;
	/** Part of the way to the best response made each period, μ (share per period). */
	readonly adjustmentSpeed: number;
	/** Length of the path, T (periods). */
	readonly periods: number;
}

export const twoSidedEntryPathParameters: ParameterSpecs<TwoSidedEntryPathParameters> = {
	firstSideShare: number('n₁', 'share', '[0, 1]', 0.6, [0, 1, 0.01]),
	secondSideShare: number('n₂', 'share', '[0, 1]', 0.4, [0, 1, 0.01]),
	adjustmentSpeed: number('μ', 'share per period', '(0, 1]', 0.5, [0.05, 1, 0.05]),
	periods: wholeNumber('T', 'periods', '[1, ∞)', 30, [1, 60, 1]),
	...twoSidedEntryParameters
};
