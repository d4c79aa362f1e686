import { requireOneEntryASector, requireSector } from '../clusters/require-sectors.ts';
import { sectorsOf, type Sector } from '../clusters/sectors.ts';
import { entry } from '../numeric/entry.ts';
import { exceeds, signOf } from '../numeric/sign.ts';
import { checkParameters } from '../parameters.ts';
import { clusterDriftParameters, type ClusterDriftParameters } from './parameters.ts';

export interface ClusterDriftSolution {
	/** Time at which the coordinated sector is abandoned, t* (years); null: never. */
	readonly switchYear: number | null;
	/** Sector that draws the workers, from 1; null: never. */
	readonly switchSector: number | null;
	/** Wage at that time, r_k(t*) (North's wage); null: never. */
	readonly wageAtSwitch: number | null;
	/** Wage if the new sector were coordinated, r_i(t*) (North's wage); null: never. */
	readonly wageIfRecoordinatedAtSwitch: number | null;
	/** Year by year, from 0. */
	readonly path: readonly {
		readonly year: number;
		readonly sector: number;
		readonly coordinated: boolean;
		/** South's wage (North's wage). */
		readonly wage: number;
	}[];
}

/**
 * Comparative advantage drifts away from a coordinated sector until its workers leave it.
 *
 * They leave when a worker alone, without coordination, would earn as much elsewhere. At that
 * moment the wage does not fall: what is lost is the coordination that the new sector lacks. South
 * then follows the sector that pays most without coordination. The coordinated sector is meant to
 * be an equilibrium in year 0; if it is not, it is abandoned at once.
 *
 * In symbols: r_j(t) = r_j·e^{g_j·t}; t* = min_i ln(r_kθ_i/r_i)/(g_i − g_k) over i with g_i > g_k.
 * Source: Rodríguez-Clare (2005), footnote 39; the exponential drift is our choice.
 *
 * @throws RangeError if a parameter is outside its domain, lists differ in length or have fewer than
 * 2 entries, or the sector does not exist.
 * @example solveClusterDrift().switchYear // 15.005…
 */
export function solveClusterDrift(
	given: Partial<ClusterDriftParameters> = {}
): ClusterDriftSolution {
	const parameters = checkParameters(clusterDriftParameters, given);
	const { southProductivity, northProductivity, coordinationFactor } = parameters;
	const { advantageGrowth, years } = parameters;
	const lists = { southProductivity, northProductivity, coordinationFactor, advantageGrowth };
	requireOneEntryASector(lists);
	requireSector('sector', parameters.sector, southProductivity.length);

	const sectors = sectorsOf(parameters);
	const growth = ({ sector }: Sector) => entry(advantageGrowth, sector - 1);
	const advantage = (sector: Sector, year: number) =>
		sector.rawAdvantage * Math.exp(growth(sector) * year);
	const coordinated = entry(sectors, parameters.sector - 1);

	const rivals = sectors.filter((sector) => sector !== coordinated);
	const overtaken = (rival: Sector) => {
		const lead = Math.log(coordinated.rawAdvantage / rival.uncoordinatedAdvantage);
		if (signOf(lead) < 0) return 0;
		const pace = growth(rival) - growth(coordinated);
		return pace > 0 ? Math.max(0, lead) / pace : Infinity;
	};
	const successor = rivals.reduce((first, rival) =>
		exceeds(overtaken(first), overtaken(rival)) ? rival : first
	);
	const switchYear = overtaken(successor);
	const switches = Number.isFinite(switchYear);

	const bestAlone = (year: number) => {
		const alone = sectors.map((sector) => ({
			sector: sector.sector,
			wage: advantage(sector, year) / sector.coordinationFactor
		}));
		return alone.reduce((best, each) => (exceeds(each.wage, best.wage) ? each : best));
	};
	const path = Array.from({ length: years + 1 }, (_, year) =>
		signOf(year - switchYear, year) > 0
			? { year, ...bestAlone(year), coordinated: false }
			: {
					year,
					sector: coordinated.sector,
					wage: advantage(coordinated, year),
					coordinated: true
				}
	);

	return {
		switchYear: switches ? switchYear : null,
		switchSector: switches ? successor.sector : null,
		wageAtSwitch: switches ? advantage(coordinated, switchYear) : null,
		wageIfRecoordinatedAtSwitch: switches ? advantage(successor, switchYear) : null,
		path
	};
}
