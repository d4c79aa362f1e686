import type { LumpyFacilitySolution } from '../../models/lumpy-facility/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the indivisible facility in numbers. */
export function lumpyFacilityFacts(solution: LumpyFacilitySolution): Fact[] {
	const money = (key: string, value: number): Fact => ({ key, value, format: '.2f' });
	const share = (key: string, value: number): Fact => ({ key, value, format: '.0%' });
	const holds = (key: string, value: boolean): Fact => ({ key, value, format: 'd' });
	return [
		holds('noFacilityIsEquilibrium', solution.noFacilityIsEquilibrium),
		holds('facilityIsEquilibrium', solution.facilityIsEquilibrium),
		share('shareWithFacility', solution.shareWithFacility),
		share('shareWithoutFacility', solution.shareWithoutFacility),
		money('operatorProfit', solution.operatorProfit),
		money('profitMaximisingFee', solution.profitMaximisingFee),
		money('operatorProfitMaximum', solution.operatorProfitMaximum),
		money('usersSurplus', solution.usersSurplus),
		money('welfareGainAtFee', solution.welfareGainAtFee),
		money('welfareGainFirstBest', solution.welfareGainFirstBest),
		money('subsidyNeededAtFee', solution.subsidyNeededAtFee)
	];
}
