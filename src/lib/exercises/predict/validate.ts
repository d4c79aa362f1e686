import type { Validation } from '../answer.ts';
import type { PredictAnswer, PredictTask } from './task.ts';

/** Is this a prediction of something the task asks, and a confidence from one half to 1? */
export function validatePrediction(task: PredictTask, raw: unknown): Validation<PredictAnswer> {
	if (typeof raw !== 'object' || raw === null) return { valid: false, reason: 'foreign' };
	const { says, confidence } = raw as Readonly<Record<string, unknown>>;
	if (says === undefined && confidence === undefined) return { valid: false, reason: 'empty' };
	if (says === undefined || confidence === undefined) return { valid: false, reason: 'incomplete' };
	if (typeof confidence !== 'number' || !(confidence >= 0.5 && confidence <= 1))
		return { valid: false, reason: 'outside' };
	if (task.about === 'curve') return validateValues(task, says, confidence);
	if (typeof says !== 'string' || !task.options.some(({ id }) => id === says))
		return { valid: false, reason: 'foreign' };
	return { valid: true, answer: { says, confidence }, echo: null };
}

function validateValues(
	{ points, axis }: Extract<PredictTask, { about: 'curve' }>,
	says: unknown,
	confidence: number
): Validation<PredictAnswer> {
	if (!Array.isArray(says)) return { valid: false, reason: 'foreign' };
	const values: readonly unknown[] = says;
	if (!values.every((value): value is number => typeof value === 'number'))
		return { valid: false, reason: 'foreign' };
	if (values.length !== points.length) return { valid: false, reason: 'incomplete' };
	if (!values.every((value) => value >= axis.from && value <= axis.to))
		return { valid: false, reason: 'outside' };
	return { valid: true, answer: { says: values, confidence }, echo: null };
}
