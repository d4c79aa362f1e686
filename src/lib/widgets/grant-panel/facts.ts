import type { GrantPanelSolution } from '../../models/grant-panel/solve.ts';
import type { Fact } from '../widget.ts';

/** The panel in numbers. */
export function grantPanelFacts(solution: GrantPanelSolution): Fact[] {
	const number = (key: string, value: number): Fact => ({ key, value, format: '.3f' });
	return [
		number('meanQualitySelected', solution.meanQualitySelected),
		number('meanQualityPerfectPanel', solution.meanQualityPerfectPanel),
		number('meanQualityLottery', solution.meanQualityLottery),
		{ key: 'panelEfficiency', value: solution.panelEfficiency, format: '.1%' },
		number('netValuePerProject', solution.netValuePerProject),
		number('meanConnectionsSelected', solution.meanConnectionsSelected),
		number('cutoff', solution.cutoff),
		number('selectionIntensity', solution.selectionIntensity)
	];
}
