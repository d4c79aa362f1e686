import type { Place } from '../../diagrams/path.ts';
import type { Tone } from '../../diagrams/tone.ts';
import type { TwoSidedEntryEquilibrium } from '../../models/two-sided-entry/solve.ts';
import type { TwoSidedEntryPathParameters } from '../../models/two-sided-entry-path/parameters.ts';
import { solveTwoSidedEntryPath } from '../../models/two-sided-entry-path/solve.ts';
import { toneOf } from './entry-labels.ts';

interface PathAround {
	readonly points: readonly Place[];
	/** An arrow on the way; null where it hardly moves. */
	readonly arrow: readonly [from: Place, to: Place] | null;
	readonly tone: Tone;
}

const starts = [
	[0, 0.35],
	[0, 0.7],
	[0, 1],
	[0.35, 1],
	[0.7, 1],
	[1, 0.7],
	[1, 0.35],
	[1, 0],
	[0.7, 0],
	[0.35, 0]
] as const;

/** Paths in small steps from the edge of the plane. */
export function pathsAround(
	parameters: TwoSidedEntryPathParameters,
	equilibria: readonly TwoSidedEntryEquilibrium[]
): PathAround[] {
	return starts.map(([firstSideShare, secondSideShare]) => {
		const { path } = solveTwoSidedEntryPath({
			...parameters,
			firstSideShare,
			secondSideShare,
			adjustmentSpeed: 0.15,
			periods: 60
		});
		const points = path.map((shares) => ({ x: shares.firstSideShare, y: shares.secondSideShare }));
		const [from, to] = [points[2], points[3]];
		const moves = from && to && Math.hypot(to.x - from.x, to.y - from.y) > 0.01;
		return { points, arrow: moves ? [from, to] : null, tone: toneOfEnd(points.at(-1), equilibria) };
	});
}

function toneOfEnd(end: Place | undefined, equilibria: readonly TwoSidedEntryEquilibrium[]): Tone {
	const near = equilibria.find(
		({ firstSideShare, secondSideShare }) =>
			end !== undefined && Math.hypot(end.x - firstSideShare, end.y - secondSideShare) < 0.05
	);
	return near ? toneOf(near) : 'ink-soft';
}
