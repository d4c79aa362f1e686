import type { Model } from '../model.ts';
import { bigPushOverTimeViews } from './curves.ts';
import { bigPushOverTimeParameters, type BigPushOverTimeParameters } from './parameters.ts';
import { solveBigPushOverTime, type BigPushOverTimeSolution } from './solve.ts';

export const bigPushOverTime: Model<BigPushOverTimeParameters, BigPushOverTimeSolution> = {
	id: 'big-push-over-time',
	parameters: bigPushOverTimeParameters,
	views: bigPushOverTimeViews,
	solve: solveBigPushOverTime
};
