import { placeOnLegs, trainingLegs } from '../../models/training-without-contracts/legs.ts';
import type { TrainingParameters } from '../../models/training-without-contracts/parameters.ts';
import { solveTrainingWithoutContracts } from '../../models/training-without-contracts/solve.ts';
import type { Play } from '../widget.ts';

/** Some 22% of all look around each period, for twenty periods. */
const speed = 0.25;
const periods = 20;

/** Both sides follow what pays, from the shares taken hold of; from nobody if there are none. */
export function playTraining(parameters: TrainingParameters): Play<TrainingParameters> {
	const start = { x: parameters.modernFirmShare ?? 0, y: parameters.trainedWorkerShare ?? 0 };
	const legs = trainingLegs(parameters, start);
	const frames = Array.from({ length: periods + 1 }, (_, time) => {
		const { x, y } = placeOnLegs(legs, start, time * speed);
		const patch = { modernFirmShare: x, trainedWorkerShare: y };
		const { at } = solveTrainingWithoutContracts({ ...parameters, ...patch });
		return { time, patch, value: at?.welfare ?? 0 };
	});
	return { frames, quantity: 'welfare', time: 'time', threshold: null };
}
