import { newcomerOf } from '../../models/labour-pooling/newcomer.ts';
import type { LabourPoolingParameters } from '../../models/labour-pooling/parameters.ts';
import type { LabourPoolingSolution } from '../../models/labour-pooling/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the pooled labour market in numbers. */
export function labourPoolingFacts(
	solution: LabourPoolingSolution,
	parameters: LabourPoolingParameters
): Fact[] {
	const goods = (key: string, value: number): Fact => ({ key, value, format: '.3f' });
	const { own, others, ownShare } = newcomerOf(parameters);
	return [
		goods('meanWage', solution.meanWage),
		goods('wageStandardDeviation', solution.wageStandardDeviation),
		goods('outputPerFirm', solution.outputPerFirm),
		goods('profitPerFirm', solution.profitPerFirm),
		goods('poolingGainPerFirm', solution.poolingGainPerFirm),
		goods('poolingGainLimit', solution.poolingGainLimit),
		goods('totalGainFromNextFirm', solution.totalGainFromNextFirm),
		goods('ownGain', own),
		goods('gainOfOthers', others),
		{ key: 'ownShare', value: ownShare, format: '.0%' }
	];
}
