import type { ClustersWithPoliciesParameters } from '../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../models/clusters/with-policies.ts';
import type { Point } from '../../models/model.ts';

/** The drift of advantage as lines over the years; wages in North's wages. */
export interface DriftLines {
	/** South's wage while its sector is coordinated. */
	readonly coordinated: readonly Point[];
	/** Its wage without coordination, and the sector that pays it. */
	readonly alone: readonly (Point & { readonly sector: number })[];
	/** The most that a worker alone could earn in another sector, as long as South is coordinated. */
	readonly outside: readonly Point[];
	/** The wage forgone while South is not: what its sector would pay if it were coordinated. */
	readonly forgone: readonly Point[];
	/** When South leaves its coordinated sector; null: not in these years. */
	readonly leaves: { readonly year: number; readonly wage: number } | null;
}

/** Follows South from where it stands: the path of the drift, or of a South without coordination. */
export function driftLines(
	solution: ClustersWithPoliciesSolution,
	{ advantageGrowth, currentSector, currentCoordinated, years }: ClustersWithPoliciesParameters
): DriftLines {
	const { path, switchYear, switchSector, wageAtSwitch } = solution.drift;
	const grown = (values: readonly number[], year: number) =>
		values.map((value, index) => value * Math.exp((advantageGrowth[index] ?? 0) * year));
	const aloneAt = (year: number) => {
		const values = grown(solution.uncoordinatedValue, year);
		const y = Math.max(...values);
		return { x: year, y, sector: values.indexOf(y) + 1 };
	};
	const togetherAt = (year: number, sector: number) => ({
		x: year,
		y: grown(solution.coordinatedValue, year)[sector - 1] ?? NaN
	});
	if (!currentCoordinated) {
		const alone = path.map(({ year }) => aloneAt(year));
		const forgone = alone.map(({ x, sector }) => togetherAt(x, sector));
		return { coordinated: [], alone, outside: [], forgone, leaves: null };
	}
	const leaves =
		switchYear !== null && wageAtSwitch !== null && switchYear < years
			? { year: switchYear, wage: wageAtSwitch }
			: null;
	const together = path.filter(({ coordinated }) => coordinated).map(({ year }) => year);
	const after = path.filter(({ coordinated }) => !coordinated);
	const meeting = leaves && switchSector !== null ? [{ ...leaves, sector: switchSector }] : [];
	const apart = [...meeting, ...after];
	return {
		coordinated: [...together, ...meeting.map(({ year }) => year)].map((year) =>
			togetherAt(year, currentSector)
		),
		alone: apart.map(({ year, wage, sector }) => ({ x: year, y: wage, sector })),
		outside: [...together, ...meeting.map(({ year }) => year)].map((year) => ({
			x: year,
			y: Math.max(
				...grown(solution.uncoordinatedValue, year).filter(
					(_, index) => index !== currentSector - 1
				)
			)
		})),
		forgone: apart.map(({ year, sector }) => togetherAt(year, sector)),
		leaves
	};
}
