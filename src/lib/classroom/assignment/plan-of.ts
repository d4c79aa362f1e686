import type { Assignment } from './assignment.ts';
import type { Plan } from './plan.ts';

/** The plan of an assignment that was given out: what its instructor can change before the next issue. */
export function planOf(assignment: Assignment): Plan {
	const { title, instructions, language, exercises, attempts, hints, solutions } = assignment;
	const { opens, closes, numbers, policy } = assignment;
	const what = { title, instructions, language, exercises };
	return { ...what, attempts, hints, solutions, opens, closes, numbers, policy };
}
