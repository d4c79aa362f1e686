import type { Tone } from '../../diagrams/tone.ts';
import type { InfantIndustryParameters } from '../../models/infant-industry/parameters.ts';
import { solveInfantIndustry } from '../../models/infant-industry/solve.ts';

/** South's real income in one course of events, over that of free trade with all in T. */
export interface IncomeRow {
	/** Key of its words. */
	readonly key: 'traditional' | 'backward' | 'clustered' | 'advanced' | 'fancy';
	readonly ratio: number;
	readonly tone: Tone;
	/** Filled: it comes about; washed: only in the other mode, or it does not last; outlined: a fancy. */
	readonly look: 'filled' | 'washed' | 'outlined';
}

/** Free trade, import substitution in the backward mode and with a cluster, all advanced, the promise. */
export function incomeRows(parameters: InfantIndustryParameters): IncomeRow[] {
	const now = solveInfantIndustry(parameters);
	const protectedIn = (coordinated: boolean) =>
		solveInfantIndustry({ ...parameters, coordinated }).welfareRatioImportSubstitution;
	const holds = (kind: 'traditional' | 'advanced') =>
		now.equilibriumKinds.includes(kind) ? 'filled' : 'washed';
	return [
		{ key: 'traditional', ratio: 1, tone: 'ink-soft', look: holds('traditional') },
		{
			key: 'backward',
			ratio: protectedIn(false),
			tone: 'clay',
			look: parameters.coordinated ? 'washed' : 'filled'
		},
		{
			key: 'clustered',
			ratio: protectedIn(true),
			tone: 'indigo',
			look: parameters.coordinated ? 'filled' : 'washed'
		},
		{ key: 'advanced', ratio: now.trueIncomeRatio, tone: 'moss', look: holds('advanced') },
		{ key: 'fancy', ratio: now.naiveIncomeRatio, tone: 'ink', look: 'outlined' }
	];
}
