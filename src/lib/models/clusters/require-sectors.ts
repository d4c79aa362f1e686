import { sum } from '../numeric/sum.ts';
import { requireThat } from '../parameters.ts';
import type { SectorParameters } from './parameters.ts';

/**
 * Holds lists to one entry for each sector, of which there are at least two.
 *
 * @param lists every list parameter by its name; null: not given
 * @throws RangeError naming the list, its length and the number of sectors.
 */
export function requireOneEntryASector(
	lists: SectorParameters & { readonly [name: string]: readonly number[] | null }
): void {
	const sectors = lists.southProductivity.length;
	requireThat(sectors >= 2, `southProductivity must have at least 2 entries, got ${sectors}`);
	for (const [name, list] of Object.entries(lists))
		requireThat(
			list === null || list.length === sectors,
			`${name} must have as many entries as southProductivity (${sectors}), got ${list?.length ?? 0}`
		);
}

/**
 * Holds a sector's number, counted from 1, to the sectors that there are.
 *
 * @throws RangeError naming the parameter, its value and the number of sectors.
 */
export function requireSector(name: string, sector: number, sectors: number): void {
	requireThat(sector <= sectors, `${name} must be a sector from 1 to ${sectors}, got ${sector}`);
}

/**
 * Holds spending shares to a whole.
 *
 * @throws RangeError naming their sum.
 */
export function requireWhole(spendingShares: readonly number[]): void {
	const total = sum(spendingShares);
	requireThat(Math.abs(total - 1) <= 1e-9, `spendingShares must sum to 1, got a sum of ${total}`);
}
