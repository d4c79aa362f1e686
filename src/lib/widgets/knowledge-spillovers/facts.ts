import type { KnowledgeSpilloversSolution } from '../../models/knowledge-spillovers/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of knowledge spillovers in numbers. */
export function knowledgeSpilloversFacts(solution: KnowledgeSpilloversSolution): Fact[] {
	const money = (key: string, value: number | null): Fact => ({ key, value, format: '.2f' });
	const share = (key: string, value: number | null): Fact => ({ key, value, format: '.0%' });
	const { at, finite } = solution;
	return [
		{ key: 'equilibria', value: solution.equilibria.length, format: 'd' },
		share('tippingShare', solution.tippingShare),
		money('gainAtNone', solution.gainAtNone),
		money('gainAtFull', solution.gainAtFull),
		money('welfareAtNone', solution.welfareAtNone),
		money('welfareAtFull', solution.welfareAtFull),
		share('lowestWelfareShare', solution.lowestWelfareShare),
		money('dominanceSubsidy', solution.dominanceSubsidy),
		money('marginalSubsidyAtFull', solution.externalityAtFull),
		money('conditionalSubsidyCostAtFull', solution.conditionalSubsidyCostAtFull),
		share('tippingShareUnderMarginalSubsidy', solution.tippingShareUnderMarginalSubsidy),
		{
			key: 'flatSubsidyRemovesBadEquilibrium',
			value: solution.flatSubsidyRemovesBadEquilibrium,
			format: 'd'
		},
		money('averageGain', solution.averageGain),
		...(finite === null
			? []
			: [
					money('firstAdopterGain', finite.firstAdopterGain),
					money('lastAdopterGain', finite.lastAdopterGain),
					{ key: 'selfStartingFirms', value: finite.selfStartingFirms, format: '.3' } as const
				]),
		...(at === null
			? []
			: [
					money('gainHere', at.gain),
					money('welfareHere', at.welfare),
					money('externalityHere', at.externality)
				])
	];
}
