import { railroadValueCurve } from '../../models/railroad/curves.ts';
import { labourLeftForRailroad } from '../../models/railroad/check-railroad.ts';
import { builders } from '../../models/railroad/limits.ts';
import type { RailroadParameters } from '../../models/railroad/parameters.ts';
import type { RailroadSolution } from '../../models/railroad/solve.ts';
import type { WorthLine } from '../parts/worth-line.ts';

const looks = {
	planner: { tone: 'moss', dash: 'none' },
	optimist: { tone: 'indigo', dash: 'long' },
	cautious: { tone: 'clay', dash: 'short' }
} as const;

/** How far the axis of cost goes: past the last threshold, as far as labour goes. */
export function dearestShown(solution: RailroadSolution, parameters: RailroadParameters): number {
	const { railroadLabourSocialLimit: limit } = solution;
	const wanted = Math.max(1.3 * limit, 1.05 * parameters.railroadLabour, 1);
	return Math.min(wanted, labourLeftForRailroad(parameters));
}

/** A line for each builder, as far as the axis goes and not deep below zero. */
export function builderLines(
	parameters: RailroadParameters,
	solution: RailroadSolution,
	dearest: number
): WorthLine[] {
	const limits = {
		planner: solution.railroadLabourSocialLimit,
		optimist: solution.railroadLabourOptimisticLimit,
		cautious: solution.railroadLabourCautiousLimit
	};
	const lines = builders.map((builder) => ({
		key: builder,
		points: railroadValueCurve(builder, parameters, 120).filter(({ x }) => x <= dearest),
		limit: limits[builder],
		...looks[builder]
	}));
	const highest = Math.max(1, ...lines.flatMap(({ points }) => points.map(({ y }) => y)));
	return lines.map((line) => ({
		...line,
		points: line.points.filter(({ y }) => y > -0.45 * highest)
	}));
}
