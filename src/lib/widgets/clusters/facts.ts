import type { ClustersWithPoliciesParameters } from '../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../models/clusters/with-policies.ts';
import type { NumberFormat } from '../../i18n/format.ts';
import type { Fact } from '../widget.ts';
import { placeAt } from './places.ts';

/** The state in numbers: where South stands, the equilibria, each policy, and then sector by sector. */
export function clustersFacts(
	solution: ClustersWithPoliciesSolution,
	{ currentSector, currentCoordinated }: ClustersWithPoliciesParameters
): readonly Fact[] {
	const { equilibria, shift, drift, current } = solution;
	// A tariff is asked of an economy at rest: one held in place by a subsidy is not.
	const tariff = current.isEquilibrium ? solution.tariff : null;
	const here = placeAt(solution, currentSector, currentCoordinated);
	const rows: [key: string, value: number | null, format: NumberFormat][] = [
		['wage', current.wage, '.3f'],
		['realWage', current.realWage, '.3f'],
		['subsidy', here.subsidy, '.3f'],
		['equilibria', equilibria.length, 'd'],
		['bestWage', equilibria[0]?.wage ?? null, '.3f'],
		['worstWage', equilibria.at(-1)?.wage ?? null, '.3f'],
		['conditionBound', solution.conditionOneBound, '.3f'],
		['shiftWage', shift?.wageAfter ?? null, '.3f'],
		['shiftChange', shift?.wageChange ?? null, '.3f'],
		['shiftSubsidy', shift?.sustainingSubsidyPerWorker ?? null, '.3f'],
		['prohibitiveTariff', tariff?.prohibitiveTariff ?? null, '.1%'],
		['tariffEmployment', tariff?.protectedEmploymentShare ?? null, '.1%'],
		['tariffIncome', tariff?.welfareRatio ?? null, '.3f'],
		['switchYear', drift.switchYear, '.1f'],
		['switchWage', drift.wageAtSwitch, '.3f'],
		['switchForgone', drift.wageIfRecoordinatedAtSwitch, '.3f'],
		...solution.coordinatedValue.flatMap((coordinated, index): typeof rows => [
			[`coordinated${index + 1}`, coordinated, '.3f'],
			[`uncoordinated${index + 1}`, solution.uncoordinatedValue[index] ?? null, '.3f'],
			[`ratio${index + 1}`, solution.conditionOneRatios[index] ?? null, '.3f']
		])
	];
	return rows.map(([key, value, format]) => ({ key, value, format }));
}
