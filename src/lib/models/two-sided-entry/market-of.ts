import type { TwoSidedEntryPathParameters } from '../two-sided-entry-path/parameters.ts';
import type { TwoSidedEntryParameters } from './parameters.ts';

/** The market alone, without where a path starts and how fast it goes. */
export function marketOf(parameters: TwoSidedEntryPathParameters): TwoSidedEntryParameters {
	const { firstSideBenefit, firstSideLowestCost, firstSideHighestCost } = parameters;
	const { secondSideBenefit, secondSideLowestCost, secondSideHighestCost } = parameters;
	return {
		firstSideBenefit,
		firstSideLowestCost,
		firstSideHighestCost,
		secondSideBenefit,
		secondSideLowestCost,
		secondSideHighestCost
	};
}
