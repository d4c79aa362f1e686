import type { DivisionOfLabourParameters } from '../../models/division-of-labour/parameters.ts';

/** Named states: what differs from the defaults. The first shows the trap. */
export const divisionOfLabourPresets = {
	trap: { share: 0.7 },
	smallEconomy: { labourForce: 40, share: 0.5 },
	dearImports: { foreignVarieties: 30, tradeCostFactor: 6, share: 0.6 },
	cheapImports: { foreignVarieties: 30, tradeCostFactor: 2, share: 0.3 },
	inputsOnly: { inputSubstitution: 3, inputCostShare: 1, modernProductivity: 0.35, share: 0.5 },
	someImports: {
		labourForce: 83,
		inputSubstitution: 5.2,
		inputCostShare: 0.75,
		fixedLabour: 0.8,
		modernProductivity: 0.93,
		backwardProductivity: 1.05,
		foreignVarieties: 12,
		tradeCostFactor: 3.1,
		foreignPrice: 0.9,
		share: 0.8
	},
	nearlyConstantReturns: { fixedLabour: 0.3, inputSubstitution: 7, share: 0.2 }
} as const satisfies Record<string, Partial<DivisionOfLabourParameters>>;
