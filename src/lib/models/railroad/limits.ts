import { bisect } from '../numeric/bisect.ts';
import { labourLeftForRailroad } from './check-railroad.ts';
import { railroadEconomy, type RailroadEconomy } from './economy.ts';
import { cautiousPlan, optimisticPlan } from './investors.ts';
import type { RailroadParameters } from './parameters.ts';
import { plannerShare } from './turning-shares.ts';

/** Who weighs the railroad's worth against its cost. */
export const builders = ['planner', 'optimist', 'cautious'] as const;
export type Builder = (typeof builders)[number];

/**
 * What a railroad is worth to its builder, less its cost (goods): to the planner the welfare it adds
 * if used as it should be, to an investor the revenue of the best fee.
 */
export function valueTo(builder: Builder, economy: RailroadEconomy): number {
	const { labourForce, railroadLabour } = economy.parameters;
	switch (builder) {
		case 'planner':
			return economy.welfare(plannerShare(economy)) - labourForce;
		case 'optimist':
			return optimisticPlan(economy).revenue - railroadLabour;
		case 'cautious':
			return cautiousPlan(economy).revenue - railroadLabour;
	}
}

/**
 * The railroad labour up to which a builder would build, R_social, R_optimistic or R_cautious
 * (workers).
 *
 * What it costs more it is also worth less, for it leaves less labour to earn incomes with. The
 * limit is at most what a factory in every sector leaves, L − F₀ − φ/2.
 */
export function railroadLabourLimit(builder: Builder, parameters: RailroadParameters): number {
	const value = (railroadLabour: number) =>
		valueTo(builder, railroadEconomy({ ...parameters, railroadLabour }));
	const largest = labourLeftForRailroad(parameters);
	if (value(largest) >= 0) return largest;
	return value(0) > 0 ? bisect(value, 0, largest) : 0;
}
