import type { RailroadParameters } from '../../models/railroad/parameters.ts';

/** Named states: what differs from the defaults. The first shows the failure of coordination. */
export const railroadPresets = {
	waitsForUsers: { fee: 40 },
	cannotCollect: { lowestFixedLabour: 10, fixedLabourSpread: 60, railroadLabour: 20, fee: 22 },
	both: {
		factoryProductivity: 4,
		lowestFixedLabour: 5,
		fixedLabourSpread: 60,
		railroadLabour: 30,
		fee: 38
	},
	built: { railroadLabour: 20, fee: 30 },
	notWorthIt: { fixedLabourSpread: 10, railroadLabour: 50, fee: 30 }
} as const satisfies Record<string, Partial<RailroadParameters>>;
