import type { Place } from '../../diagrams/path.ts';
import type { Side } from '../../diagrams/place-labels.ts';
import type { Tone } from '../../diagrams/tone.ts';
import type { TwoSidedEntryEquilibrium } from '../../models/two-sided-entry/solve.ts';
import type { TwoSidedEntryWithPathSolution } from '../../models/two-sided-entry/with-path.ts';

interface EntryLabel extends Place {
	readonly text: string;
	readonly tone: Tone;
	readonly sides: readonly Side[];
	readonly gap: number;
}

/** An empty market is uncoordinated, a busy one coordinated, between them it tips. */
export function toneOf({ firstSideShare, stable }: TwoSidedEntryEquilibrium): Tone {
	if (!stable) return 'ochre';
	return firstSideShare === 0 ? 'clay' : 'indigo';
}

/** The words in the plane: each equilibrium by its name, and the two answers. */
export function entryLabels(
	{ equilibria, planned }: TwoSidedEntryWithPathSolution,
	text: Readonly<Record<string, string>>
): EntryLabel[] {
	const named = equilibria.map((equilibrium): EntryLabel => {
		const { firstSideShare: x, secondSideShare: y, stable } = equilibrium;
		const name = !stable ? 'tipping' : x === 0 ? 'empty' : x < 1 || y < 1 ? 'partial' : 'busy';
		const sides: readonly Side[] = !stable
			? ['below-right', 'above-left']
			: x === 0
				? ['above-right']
				: ['below-left'];
		return { x, y, text: text[name] ?? '', tone: toneOf(equilibrium), sides, gap: 16 };
	});
	const apart = plannedIsApart({ equilibria, planned });
	if (planned.welfare <= 0 || !apart) return named;
	return [
		...named,
		{
			x: planned.firstSideShare,
			y: planned.secondSideShare,
			text: text['best'] ?? '',
			tone: 'moss',
			sides: ['below-left'],
			gap: 14
		}
	];
}

/** Is the planner's choice some way from every equilibrium, so that it needs a name of its own? */
export function plannedIsApart({
	equilibria,
	planned
}: Pick<TwoSidedEntryWithPathSolution, 'equilibria' | 'planned'>): boolean {
	const distance = (each: TwoSidedEntryEquilibrium) =>
		Math.hypot(
			each.firstSideShare - planned.firstSideShare,
			each.secondSideShare - planned.secondSideShare
		);
	return equilibria.every((each) => distance(each) > 0.08);
}
