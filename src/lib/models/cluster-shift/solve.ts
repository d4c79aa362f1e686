import { requireOneEntryASector, requireSector } from '../clusters/require-sectors.ts';
import { bestElsewhere, sectorsOf, wageIn } from '../clusters/sectors.ts';
import { exceeds } from '../numeric/sign.ts';
import { checkParameters } from '../parameters.ts';
import { clusterShiftParameters, type ClusterShiftParameters } from './parameters.ts';

export interface ClusterShiftSolution {
	/** Wage before the move (North's wage). */
	readonly wageBefore: number;
	/** Wage after the move (North's wage). */
	readonly wageAfter: number;
	/** After less before (North's wage). */
	readonly wageChange: number;
	/** After over before (ratio). */
	readonly wageRatio: number;
	readonly raisesWage: boolean;
	/** Does the new specialisation sustain itself? */
	readonly targetIsEquilibrium: boolean;
	/** Lasting subsidy that holds workers there (North's wage per worker). */
	readonly sustainingSubsidyPerWorker: number;
}

/**
 * What becomes of the wage if policy moves all of South's labour from one sector to another, with
 * coordination or without.
 *
 * From sector 1 without coordination, the options rank: coordinate there; move and coordinate (a
 * gain only if condition (1) holds); stay; move without coordination, which lowers the wage and
 * lasts only as long as a subsidy does.
 *
 * Source: Rodríguez-Clare (2005), section "Coordination Failures and Comparative Advantage", under
 * "Policy Implications", and footnote 37.
 *
 * @throws RangeError if a parameter is outside its domain, lists differ in length or have fewer than
 * 2 entries, or a sector does not exist.
 * @example solveClusterShift({ toSector: 1, toCoordinated: true }).wageRatio // 1.5
 */
export function solveClusterShift(
	given: Partial<ClusterShiftParameters> = {}
): ClusterShiftSolution {
	const parameters = checkParameters(clusterShiftParameters, given);
	const { southProductivity, northProductivity, coordinationFactor, priceShifters } = parameters;
	const { fromSector, fromCoordinated, toSector, toCoordinated } = parameters;
	const lists = { southProductivity, northProductivity, coordinationFactor, priceShifters };
	requireOneEntryASector(lists);
	requireSector('fromSector', fromSector, southProductivity.length);
	requireSector('toSector', toSector, southProductivity.length);

	const sectors = sectorsOf(parameters, priceShifters);
	const wageBefore = wageIn(sectors, fromSector, fromCoordinated);
	const wageAfter = wageIn(sectors, toSector, toCoordinated);
	const temptation = bestElsewhere(sectors, toSector);

	return {
		wageBefore,
		wageAfter,
		wageChange: wageAfter - wageBefore,
		wageRatio: wageAfter / wageBefore,
		raisesWage: exceeds(wageAfter, wageBefore),
		targetIsEquilibrium: !exceeds(temptation, wageAfter),
		sustainingSubsidyPerWorker: Math.max(0, temptation - wageAfter)
	};
}
