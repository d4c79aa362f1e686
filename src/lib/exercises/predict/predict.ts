import type { Exercise } from '../exercise.ts';
import type { KindOfExercise } from '../kind.ts';
import { calibration } from './calibration.ts';
import type { PredictAnswer, PredictTask } from './task.ts';
import { validatePrediction } from './validate.ts';
import { whatHappens } from './what-happens.ts';

/** A prediction and how sure one is of it. To have made one earns the points, right or wrong. */
export const predict: KindOfExercise<PredictTask, PredictAnswer> = {
	validate: ({ task }, _, raw) => validatePrediction(task, raw),
	mark({ task, points }, drawn, { says, confidence }) {
		const happens = whatHappens(task, drawn);
		const agreements = happens.map((each, place) => agrees(task, each, says, place));
		// Of several outcomes that come about, naming one is enough; of a curve every point counts.
		const agree = task.about === 'curve' ? agreements.every(Boolean) : agreements.some(Boolean);
		const why = agree || typeof says !== 'string' ? null : whyOf(task, says);
		return {
			points,
			of: points,
			outcome: agree ? 'right' : 'wrong',
			misconception: why ? String(says) : null,
			feedback: why ? [why] : [],
			detail: {
				kind: 'predict',
				right: task.about === 'curve' ? (happens as readonly number[]) : String(happens[0]),
				agrees: agree,
				agreements: task.about === 'curve' ? agreements : [],
				calibration: calibration(confidence, agree)
			}
		};
	},
	rightAnswer({ task }: Exercise<PredictTask>, drawn) {
		const happens = whatHappens(task, drawn);
		const says = task.about === 'curve' ? (happens as readonly number[]) : String(happens[0]);
		return { says, confidence: 1 };
	}
};

function agrees(
	task: PredictTask,
	happens: string | number,
	says: PredictAnswer['says'],
	place: number
): boolean {
	if (task.about !== 'curve') return happens === says;
	const said = typeof says === 'string' ? NaN : (says[place] ?? NaN);
	return Math.abs(said - Number(happens)) <= task.tolerance + 1e-9;
}

function whyOf(task: PredictTask, says: string) {
	if (task.about === 'curve') return null;
	return task.options.find(({ id }) => id === says)?.why ?? null;
}
