import type { InfantIndustrySolution } from '../../models/infant-industry/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the infant industry in numbers. */
export function infantIndustryFacts(solution: InfantIndustrySolution): Fact[] {
	const number = (key: string, value: number | null): Fact => ({ key, value, format: '.3f' });
	const share = (key: string, value: number | null): Fact => ({ key, value, format: '.1%' });
	return [
		{ key: 'equilibria', value: solution.equilibriumKinds.length, format: 'd' },
		share('naiveGain', solution.naiveIncomeRatio - 1),
		share('trueGain', solution.trueIncomeRatio - 1),
		share('protectionGain', solution.welfareRatioImportSubstitution - 1),
		share('tippingShare', solution.tippingShare),
		{ key: 'infantGrowsUp', value: solution.infantGrowsUp, format: 'd' },
		share('firstEntrantTariff', solution.firstEntrantTariff),
		share('homeScaleTariff', solution.homeScaleTariff),
		number('advancedPrice', solution.advancedPrice),
		number('naiveAdvancedPrice', solution.naiveAdvancedPrice),
		number('requiredFactor', solution.requiredFactor),
		number('welfareTraditional', solution.welfareTraditional),
		number('welfareAdvanced', solution.welfareAdvanced),
		number('welfareImportSubstitution', solution.welfareImportSubstitution)
	];
}
