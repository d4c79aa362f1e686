import type { RailroadEconomy } from './economy.ts';
import { hasWillingUser, leastSurplusShare, revenuePeakShare } from './turning-shares.ts';

/** The fee that an investor thinks best, by the use and the revenue that it is expected to bring. */
export interface Plan {
	/** Share of sectors that would use the railroad. */
	readonly share: number;
	/** Fee times use, before the cost of building (goods). */
	readonly revenue: number;
}

const noPlan: Plan = { share: 0, revenue: 0 };

/**
 * The plan of an investor who expects, at any fee, the most use that sustains itself: the highest
 * point of n·g(n).
 */
export function optimisticPlan(economy: RailroadEconomy): Plan {
	if (!hasWillingUser(economy)) return noPlan;
	const { revenue } = economy;
	const share = revenuePeakShare(economy);
	return better({ share, revenue: revenue(share) }, { share: 1, revenue: revenue(1) });
}

/**
 * The plan of an investor who expects, at any fee, the least use that sustains itself.
 *
 * A fee just under the least that any marginal user gains, g(n_t), makes everybody come, whatever
 * they expect. A higher fee stops the least use short of n_t.
 */
export function cautiousPlan(economy: RailroadEconomy): Plan {
	if (!hasWillingUser(economy)) return noPlan;
	const { surplus, revenue } = economy;
	const least = leastSurplusShare(economy);
	const peak = revenuePeakShare(economy);
	const sure = better(noPlan, { share: 1, revenue: surplus(least) });
	return peak <= least ? better(sure, { share: peak, revenue: revenue(peak) }) : sure;
}

function better(first: Plan, second: Plan): Plan {
	return second.revenue > first.revenue ? second : first;
}
