import type { ClustersWithPoliciesParameters } from '../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../models/clusters/with-policies.ts';
import type { Point } from '../../models/model.ts';

/** The drift of advantage as lines over the years; wages in North's wages. */
export interface DriftLines {
	/** South's wage while its sector is coordinated. */
	readonly coordinated: readonly Point[];
	/** Its wage after that, without coordination. */
	readonly alone: readonly Point[];
	/** The most that a worker alone could earn in another sector, until South leaves. */
	readonly outside: readonly Point[];
	/** The wage forgone after South left: what the new sector would pay if it were coordinated. */
	readonly forgone: readonly Point[];
}

/** Follows the drift at every tenth of the way; the path itself is the solver's. */
export function driftLines(
	{ drift, uncoordinatedAdvantage, rawAdvantage }: ClustersWithPoliciesSolution,
	{ advantageGrowth, currentSector, years }: ClustersWithPoliciesParameters
): DriftLines {
	const { path, switchYear, wageAtSwitch } = drift;
	const leaves = switchYear !== null && switchYear <= years && wageAtSwitch !== null;
	const meeting = leaves ? [{ x: switchYear, y: wageAtSwitch }] : [];
	const toPoint = ({ year, wage }: (typeof path)[number]) => ({ x: year, y: wage });
	const grown = (values: readonly number[], sector: number, year: number) =>
		(values[sector - 1] ?? NaN) * Math.exp((advantageGrowth[sector - 1] ?? 0) * year);
	const together = path.filter(({ coordinated }) => coordinated);
	const after = path.filter(({ coordinated }) => !coordinated);
	const others = rawAdvantage.map((_, index) => index + 1).filter((each) => each !== currentSector);
	const firstForgone =
		leaves && drift.wageIfRecoordinatedAtSwitch !== null
			? [{ x: switchYear, y: drift.wageIfRecoordinatedAtSwitch }]
			: [];
	return {
		coordinated: [...together.map(toPoint), ...meeting],
		alone: [...meeting, ...after.map(toPoint)],
		outside: [
			...together.map(({ year }) => ({
				x: year,
				y: Math.max(...others.map((sector) => grown(uncoordinatedAdvantage, sector, year)))
			})),
			...meeting
		],
		forgone: [
			...firstForgone,
			...after.map(({ year, sector }) => ({ x: year, y: grown(rawAdvantage, sector, year) }))
		]
	};
}
