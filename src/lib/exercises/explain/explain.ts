import { idsAmong } from '../ids-among.ts';
import type { KindOfExercise } from '../kind.ts';
import type { ExplainAnswer, ExplainTask } from './task.ts';

/** A text, compared with a rubric by its writer: each criterion ticked earns its part. */
export const explain: KindOfExercise<ExplainTask, ExplainAnswer> = {
	validate({ task }, _, raw) {
		if (typeof raw !== 'object' || raw === null) return { valid: false, reason: 'foreign' };
		const { text, ticks } = raw as Readonly<Record<string, unknown>>;
		const ticked = idsAmong(
			ticks ?? [],
			task.criteria.map(({ id }) => id)
		);
		if (typeof text !== 'string' || !ticked) return { valid: false, reason: 'foreign' };
		if (text.trim() === '') return { valid: false, reason: 'empty' };
		return { valid: true, answer: { text, ticks: ticked }, echo: null };
	},
	mark: ({ task, points }, _, { ticks }) => ({
		points: (points * ticks.length) / task.criteria.length,
		of: points,
		outcome: 'noted',
		misconception: null,
		feedback: [],
		detail: null
	}),
	/** All of the rubric; what a good text says, the solution shows. */
	rightAnswer: ({ task }) => ({ text: '', ticks: task.criteria.map(({ id }) => id) })
};
