import type { Tone } from '../../diagrams/tone.ts';
import { labourPoolingCurve, type LabourPoolingView } from '../../models/labour-pooling/curves.ts';
import type { LabourPoolingParameters } from '../../models/labour-pooling/parameters.ts';
import { solveLabourPooling } from '../../models/labour-pooling/solve.ts';
import type { Point } from '../../models/model.ts';

/** What is drawn against the number of firms. */
export interface PoolingLines {
	/** One line, or the two edges of what the wage does in most years. */
	readonly edges: readonly (readonly Point[])[];
	/** Corners of what lies between the edges. */
	readonly area: readonly Point[];
	/** What is compared with: the expected wage, or the gain with very many firms. */
	readonly level: number;
	readonly tone: Tone;
}

/** The wage a standard deviation up and down, or the gain from pooling. */
export function poolingLines(
	view: LabourPoolingView,
	parameters: LabourPoolingParameters,
	most: number
): PoolingLines {
	const curve = labourPoolingCurve(view, parameters, most);
	const { meanWage, poolingGainLimit } = solveLabourPooling(parameters);
	if (view === 'gain') return { edges: [curve], area: [], level: poolingGainLimit, tone: 'moss' };
	const upper = curve.map(({ x, y }) => ({ x, y: meanWage + y }));
	const lower = curve.map(({ x, y }) => ({ x, y: meanWage - y }));
	return {
		edges: [upper, lower],
		area: [...upper, ...[...lower].reverse()],
		level: meanWage,
		tone: 'ink'
	};
}
