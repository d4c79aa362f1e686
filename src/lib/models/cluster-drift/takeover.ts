import type { Sector } from '../clusters/sectors.ts';
import { exceeds, signOf } from '../numeric/sign.ts';

/** A sector whose raw advantage grows at a constant rate, r_j(t) = r_j·e^{g_j·t}. */
export interface DriftingSector extends Sector {
	/** Growth rate of raw advantage, g_j (per year). */
	readonly growth: number;
}

/** Raw advantage after so many years, r_j(t) (ratio). */
export function advantageAfter({ rawAdvantage, growth }: DriftingSector, years: number): number {
	return rawAdvantage * Math.exp(growth * years);
}

/**
 * The rival that first pays a worker alone as much as the coordinated sector pays, and when. Among
 * rivals that arrive together it is the one with the lowest number; null if none ever does.
 *
 * In symbols: t* = min_i ln(r_kθ_i/r_i)/(g_i − g_k) over i with g_i > g_k.
 */
export function firstTakeover(
	coordinated: DriftingSector,
	rivals: readonly DriftingSector[]
): { readonly year: number; readonly rival: DriftingSector } | null {
	return rivals
		.map((rival) => ({ rival, year: yearsUntil(rival, coordinated) }))
		.filter(({ year }) => Number.isFinite(year))
		.reduce<ReturnType<typeof firstTakeover>>(
			(first, each) => (first === null || exceeds(first.year, each.year) ? each : first),
			null
		);
}

/** At once if the rival pays more already; never if it does not grow faster. */
function yearsUntil(rival: DriftingSector, coordinated: DriftingSector): number {
	const lead = Math.log(coordinated.rawAdvantage / rival.uncoordinatedAdvantage);
	if (signOf(lead) < 0) return 0;
	const pace = rival.growth - coordinated.growth;
	return pace > 0 ? Math.max(0, lead) / pace : Infinity;
}
