import type { PilotParameters } from '../../models/pilot/parameters.ts';

/** Named states: what differs from the defaults. The first is a project that only a pilot makes pay. */
export const pilotPresets = {
	worthTrying: {},
	nearlySure: { successProbability: 0.95 },
	edge: { pilotCost: 18 },
	tooDear: { projectValue: 50, pilotCost: 10 }
} as const satisfies Record<string, Partial<PilotParameters>>;
