import { hashText } from './drawing/hash.ts';
import type { Exercise } from './exercise.ts';

/**
 * The version of an exercise: a hash of what bears on drawing and marking, and of no prose, so that
 * a typo repaired loses nobody's work.
 */
export function versionOf(exercise: Omit<Exercise, 'version'>): string {
	const { points, model, given, draws, where, lets, task, misconceptions } = exercise;
	// The order of the draws decides which number of the stream each gets.
	const bearing = {
		points,
		model,
		given,
		draws: Object.entries(draws),
		where,
		lets,
		task,
		misconceptions
	};
	return hashText(canonical(bearing));
}

/** What is shown, and how; none of it decides a mark. */
const told = new Set(['text', 'why', 'feedback', 'unit', 'label', 'ends', 'view']);

/** JSON with the keys in order and the prose left out. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.entries(value)
		.filter(([key]) => !told.has(key))
		.map(([key, each]): [string, unknown] => [key, key === 'format' ? isPercent(each) : each])
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
	return `{${entries.join(',')}}`;
}

/** Of a format only this decides how a number typed is read. */
function isPercent(format: unknown): boolean {
	return typeof format === 'string' && format.endsWith('%');
}
