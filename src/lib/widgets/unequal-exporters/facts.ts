import type { UnequalExportersSolution } from '../../models/unequal-exporters/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the unequal exporters in numbers. */
export function unequalExportersFacts(solution: UnequalExportersSolution): Fact[] {
	const money = (key: string, value: number): Fact => ({ key, value, format: '.2f' });
	const share = (key: string, value: number): Fact => ({ key, value, format: '.0%' });
	return [
		{ key: 'investing', value: solution.invests.filter(Boolean).length, format: 'd' },
		share('smallestInvestingShare', solution.smallestInvestingShare),
		share('highQualityShare', solution.highQualityShare),
		money('pricePremium', solution.pricePremium),
		money('welfareGain', solution.welfareGain),
		money('welfareGainFirstBest', solution.welfareGainFirstBest)
	];
}
