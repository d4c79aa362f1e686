import type { TrainingSolution } from '../../models/training-without-contracts/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of training without contracts in numbers. */
export function trainingFacts(solution: TrainingSolution): Fact[] {
	const money = (key: string, value: number): Fact => ({ key, value, format: '.2f' });
	const share = (key: string, value: number | null): Fact => ({ key, value, format: '.0%' });
	const holds = (key: string, value: boolean | null): Fact => ({ key, value, format: 'd' });
	const { at } = solution;
	return [
		holds('fullIsEquilibrium', solution.fullIsEquilibrium),
		share('tippingModernFirmShare', solution.tippingModernFirmShare),
		share('tippingTrainedWorkerShare', solution.tippingTrainedWorkerShare),
		share('usefulMatchProbability', solution.usefulMatchProbability),
		money('firmGainAtFull', solution.firmGainAtFull),
		money('workerGainAtFull', solution.workerGainAtFull),
		money('welfareAtFull', solution.welfareAtFull),
		share('lowerBound', solution.workerBargainingPowerLowerBound),
		share('upperBound', solution.workerBargainingPowerUpperBound),
		holds('fullRiskDominant', solution.fullRiskDominant),
		...(at === null
			? []
			: [
					money('firmGainHere', at.firmGain),
					money('workerGainHere', at.workerGain),
					money('welfareHere', at.welfare)
				])
	];
}
