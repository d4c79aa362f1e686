import { curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import { normalDensity, normalQuantile } from '../numeric/normal.ts';
import { checkParameters } from '../parameters.ts';
import { grantPanelParameters, type GrantPanelParameters } from './parameters.ts';
import { panelScore } from './score.ts';

export const grantPanelViews = ['selection', 'noiseSpread', 'capture'] as const;

/** What spoils a panel's judgement. */
export type GrantPanelFlaw = 'noiseSpread' | 'capture';

/**
 * Mean true value of the projects accepted against what spoils the panel's judgement: its error, or
 * the weight of connections (money). NaN where all proposals would get the same score.
 *
 * @param most the largest error or weight drawn
 * @throws RangeError if a parameter is outside its domain.
 */
export function grantPanelCurve(
	flaw: GrantPanelFlaw,
	most: number,
	given: Partial<GrantPanelParameters> = {},
	steps?: number
): Point[] {
	const parameters = checkParameters(grantPanelParameters, given);
	const { meanQuality, qualitySpread, acceptedFraction } = parameters;
	const cutoff = 0 - normalQuantile(acceptedFraction);
	const gain = (qualitySpread * normalDensity(cutoff)) / acceptedFraction;
	return curveBetween(
		(lever) => meanQuality + panelScore({ ...parameters, [flaw]: lever }).reliability * gain,
		0,
		most,
		steps
	);
}
