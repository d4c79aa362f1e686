import { requireThat } from '../parameters.ts';
import type { InnovationNetworkParameters } from './parameters.ts';

/** All sets of firms are gone through for the best split of the budget: 4095 for a dozen. */
const mostFirms = 12;
const namesTaken = ['uniform', 'optimal'];

/**
 * Holds lists to one entry for each firm, and named splits to a budget that somebody gets.
 *
 * @throws RangeError naming the list and its length, or the split and what is wrong with it.
 */
export function requireNetwork(parameters: InnovationNetworkParameters): void {
	const { locations, technologies, emissions, allocations } = parameters;
	const firms = locations.length;
	requireThat(
		firms >= 1 && firms <= mostFirms,
		`locations must have 1 to ${mostFirms} entries, got ${firms}`
	);
	requireOneEntryAFirm('technologies', technologies, firms);
	if (emissions !== null) requireOneEntryAFirm('emissions', emissions, firms);
	for (const [name, weights] of Object.entries(allocations ?? {})) {
		requireThat(!namesTaken.includes(name), `allocations must not use the name "${name}"`);
		requireOneEntryAFirm(`allocations.${name}`, weights, firms);
		requireThat(
			weights.some((weight) => weight > 0),
			`allocations.${name} must have a sum above 0, got [${weights.join(', ')}]`
		);
	}
}

function requireOneEntryAFirm(name: string, list: readonly number[], firms: number): void {
	requireThat(
		list.length === firms,
		`${name} must have as many entries as locations (${firms}), got ${list.length}`
	);
}
