import { curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import type { GrantPanelParameters } from './parameters.ts';
import { solveGrantPanel } from './solve.ts';

export const grantPanelViews = ['noiseSpread', 'capture'] as const;
export type GrantPanelView = (typeof grantPanelViews)[number];

/**
 * Mean true value of the projects accepted against what spoils the panel's judgement: its error, or
 * the weight of connections (money).
 *
 * @param most the largest error or weight drawn
 * @throws RangeError if a parameter is outside its domain or all proposals get the same score.
 */
export function grantPanelCurve(
	view: GrantPanelView,
	most: number,
	parameters: Partial<GrantPanelParameters> = {},
	steps?: number
): Point[] {
	return curveBetween(
		(lever) => solveGrantPanel({ ...parameters, [view]: lever }).meanQualitySelected,
		0,
		most,
		steps
	);
}
