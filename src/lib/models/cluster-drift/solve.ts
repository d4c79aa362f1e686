import { requireOneEntryASector, requireSector } from '../clusters/require-sectors.ts';
import { sectorsOf } from '../clusters/sectors.ts';
import { entry } from '../numeric/entry.ts';
import { exceeds, signOf } from '../numeric/sign.ts';
import { checkParameters } from '../parameters.ts';
import { clusterDriftParameters, type ClusterDriftParameters } from './parameters.ts';
import { advantageAfter, firstTakeover, type DriftingSector } from './takeover.ts';

export interface ClusterDriftSolution {
	/** Time at which the coordinated sector is abandoned, t* (years); null: never. */
	readonly switchYear: number | null;
	/** Sector that draws the workers, from 1; null: never. */
	readonly switchSector: number | null;
	/** Wage at that time, r_k(t*) (North's wage); null: never, or too late for a finite number. */
	readonly wageAtSwitch: number | null;
	/** Wage if the new sector were coordinated, r_i(t*) (North's wage); null: as wageAtSwitch. */
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
 * In symbols: coordinated k with wage r_k(t) up to t*, then max_j r_j(t)/θ_j.
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

	const sectors = sectorsOf(parameters).map((sector, position) => ({
		...sector,
		growth: entry(advantageGrowth, position)
	}));
	const coordinated = entry(sectors, parameters.sector - 1);
	const takeover = firstTakeover(
		coordinated,
		sectors.filter((sector) => sector !== coordinated)
	);
	const hasSwitched = (year: number) => takeover !== null && signOf(year - takeover.year, year) > 0;

	return {
		switchYear: takeover && takeover.year,
		switchSector: takeover && takeover.rival.sector,
		wageAtSwitch: takeover && finiteAdvantage(coordinated, takeover.year),
		wageIfRecoordinatedAtSwitch: takeover && finiteAdvantage(takeover.rival, takeover.year),
		path: Array.from({ length: years + 1 }, (_, year) => ({
			year,
			...(hasSwitched(year) ? bestAlone(sectors, year) : held(coordinated, year))
		}))
	};
}

/** A rival hardly faster may arrive when growth has long passed what a number can hold. */
function finiteAdvantage(sector: DriftingSector, year: number): number | null {
	const advantage = advantageAfter(sector, year);
	return Number.isFinite(advantage) ? advantage : null;
}

function held(sector: DriftingSector, year: number) {
	return { sector: sector.sector, coordinated: true, wage: advantageAfter(sector, year) };
}

/** The sector that pays most without coordination; of equals, the one with the lowest number. */
function bestAlone(sectors: readonly DriftingSector[], year: number) {
	return sectors
		.map((sector) => ({
			sector: sector.sector,
			coordinated: false,
			wage: advantageAfter(sector, year) / sector.coordinationFactor
		}))
		.reduce((best, each) => (exceeds(each.wage, best.wage) ? each : best));
}
