import type { Point } from '../model.ts';
import type { LabourPoolingParameters } from './parameters.ts';
import { solveLabourPooling, type LabourPoolingSolution } from './solve.ts';

export const labourPoolingViews = ['wage', 'gain'] as const;
export type LabourPoolingView = (typeof labourPoolingViews)[number];

const quantities = {
	wage: 'wageStandardDeviation',
	gain: 'poolingGainPerFirm'
} as const satisfies Record<LabourPoolingView, keyof LabourPoolingSolution>;

/**
 * The risk of the wage, or the gain from pooling, against the number of firms: one point a firm.
 *
 * @param mostFirms the last point
 * @throws RangeError if a parameter is outside its domain.
 */
export function labourPoolingCurve(
	view: LabourPoolingView,
	parameters: Partial<LabourPoolingParameters> = {},
	mostFirms = 50
): Point[] {
	return Array.from({ length: mostFirms }, (_, position) => {
		const firms = position + 1;
		return { x: firms, y: solveLabourPooling({ ...parameters, firms })[quantities[view]] };
	});
}
