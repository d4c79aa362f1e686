import type { Place } from '../../diagrams/path.ts';
import type { TrainingParameters } from '../../models/training-without-contracts/parameters.ts';
import type { TrainingSolution } from '../../models/training-without-contracts/solve.ts';

type Line = readonly [Place, Place];

/** What each side gains if all invest, against the workers' part in the gain: two straight lines. */
export function divisionLines(
	{ matchGain, firmCost, workerCost }: TrainingParameters,
	{ usefulMatchProbability }: TrainingSolution
): { readonly firms: Line; readonly workers: Line } {
	const jointGain = matchGain * usefulMatchProbability;
	return {
		firms: [
			{ x: 0, y: jointGain - firmCost },
			{ x: 1, y: -firmCost }
		],
		workers: [
			{ x: 0, y: -workerCost },
			{ x: 1, y: jointGain - workerCost }
		]
	};
}
