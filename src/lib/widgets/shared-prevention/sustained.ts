import type { SharedPreventionSolution } from '../../models/shared-prevention/solve.ts';

/** An effort at which nobody gains by making another. */
export interface SustainedEffort {
	readonly effort: number;
	readonly stable: boolean;
}

/** The equilibria by effort; of a weakest link, where every effort between holds, both ends. */
export function sustainedEfforts({
	equilibria,
	effortInterval
}: SharedPreventionSolution): readonly SustainedEffort[] {
	return equilibria ?? (effortInterval ?? []).map((effort) => ({ effort, stable: true }));
}
