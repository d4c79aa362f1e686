import type { BigPushOverTimeParameters } from '../../models/big-push-over-time/parameters.ts';

/** Named states: what differs from the defaults. The first shows the trap. */
export const bigPushOverTimePresets = {
	trap: { share: 0.3 },
	noShifting: { fixedLabour: 44, substitutionOverTime: 0.4, share: 0.2 },
	freeShifting: { fixedLabour: 60, substitutionOverTime: 1, share: 0.3 },
	patientAndProductive: {
		factoryProductivity: 2.5,
		fixedLabour: 40,
		discountFactor: 0.95,
		substitutionOverTime: 0.85,
		substitutionAcrossGoods: 0.4,
		share: 0.1
	},
	largerMarket: {
		labourForce: 120,
		factoryProductivity: 1.8,
		fixedLabour: 57,
		discountFactor: 0.93,
		substitutionOverTime: 0.9,
		share: 0.45
	},
	partOrAll: {
		factoryProductivity: 4,
		fixedLabour: 51.75,
		discountFactor: 0.7,
		substitutionOverTime: 0.35,
		substitutionAcrossGoods: 0.2,
		share: 0.6
	},
	noneOrPart: {
		factoryProductivity: 4,
		fixedLabour: 95,
		discountFactor: 0.9,
		substitutionOverTime: 0.75,
		substitutionAcrossGoods: 0.2,
		share: 0.8
	},
	dearFactories: { fixedLabour: 70, share: 0.7 }
} as const satisfies Record<string, Partial<BigPushOverTimeParameters>>;
