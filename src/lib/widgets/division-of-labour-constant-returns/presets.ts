import type { ConstantReturnsParameters } from '../../models/division-of-labour-constant-returns/parameters.ts';

/** Named states: what differs from the defaults. The first shows the trap gone. */
export const constantReturnsPresets = {
	noTrap: {},
	fewInputs: { potentialVarieties: 2 },
	edge: {
		inputSubstitution: 2,
		inputCostShare: 0.5,
		modernProductivity: 0.5,
		potentialVarieties: 4
	}
} as const satisfies Record<string, Partial<ConstantReturnsParameters>>;
