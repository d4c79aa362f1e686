import type { Model } from '../model.ts';
import { bigPushViews } from './curves.ts';
import { bigPushParameters, type BigPushParameters } from './parameters.ts';
import { solveBigPush, type BigPushSolution } from './solve.ts';

export const bigPush: Model<BigPushParameters, BigPushSolution> = {
	id: 'big-push',
	parameters: bigPushParameters,
	views: bigPushViews,
	solve: solveBigPush
};
