import type { CountryBrandSolution } from '../../models/country-brand/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the country brand in numbers. */
export function countryBrandFacts(solution: CountryBrandSolution): Fact[] {
	const money = (key: string, value: number | null): Fact => ({ key, value, format: '.2f' });
	const holds = (key: string, value: boolean): Fact => ({ key, value, format: 'd' });
	return [
		holds('allLowIsEquilibrium', solution.allLowIsEquilibrium),
		holds('allHighIsEquilibrium', solution.allHighIsEquilibrium),
		money('firstAdopterGain', solution.firstAdopterGain),
		money('lastAdopterGain', solution.lastAdopterGain),
		money('welfareAllLow', solution.welfareAllLow),
		money('welfareAllHigh', solution.welfareAllHigh),
		{ key: 'firmsUpperBound', value: solution.firmsUpperBound, format: '.3' },
		{
			key: 'brandRecognitionLowerBound',
			value: solution.brandRecognitionLowerBound,
			format: '.0%'
		},
		money('smallestFine', solution.smallestFine),
		money('standardGainPerFirm', solution.standardGainPerFirm)
	];
}
