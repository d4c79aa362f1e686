import * as v from 'valibot';
import { limits } from '../limits.ts';
import type { Json } from '../json.ts';
import { moment } from '../shape-parts.ts';
import { policies, type Assignment, type Instructor } from './assignment.ts';

/** An assignment as long as it is being made: all that the instructor can still change. */
export type Plan = Pick<
	Assignment,
	| 'title'
	| 'instructions'
	| 'language'
	| 'exercises'
	| 'attempts'
	| 'hints'
	| 'solutions'
	| 'opens'
	| 'closes'
	| 'numbers'
	| 'policy'
>;

/** What a new assignment begins with. */
export function newPlan(language: string): Plan {
	return {
		...{ title: '', instructions: '', language, exercises: [], attempts: null, hints: true },
		...{ solutions: 'after-hand-in', opens: null, closes: null, numbers: 'own', policy: 'best' }
	};
}

const planShape: v.GenericSchema<unknown, Plan> = v.object({
	title: v.string(),
	instructions: v.string(),
	language: v.string(),
	exercises: v.array(v.object({ id: v.string(), version: v.string(), points: v.number() })),
	attempts: v.nullable(v.number()),
	hints: v.boolean(),
	solutions: v.union([v.picklist(['never', 'after-hand-in']), v.object({ after: moment })]),
	opens: v.nullable(moment),
	closes: v.nullable(moment),
	numbers: v.picklist(['same', 'own']),
	policy: v.picklist(policies)
});

/** A plan as it was kept; a new one where what was kept is none. */
export function readPlan(kept: Json, language: string): Plan {
	const checked = v.safeParse(planShape, kept);
	return checked.success ? checked.output : newPlan(language);
}

/** What keeps a plan from being given out. */
export type Lack = 'title' | 'exercises' | 'window' | 'long-title' | 'long-instructions';

/** All that the instructor must still mend before it can be given out; nothing: it can be. */
export function lacksOf({ title, instructions, exercises, opens, closes }: Plan): readonly Lack[] {
	const lacks: Lack[] = [];
	if (title.trim() === '') lacks.push('title');
	if (title.trim().length > limits.title) lacks.push('long-title');
	if (instructions.length > limits.instructions) lacks.push('long-instructions');
	if (exercises.length === 0) lacks.push('exercises');
	if (opens !== null && closes !== null && closes <= opens) lacks.push('window');
	return lacks;
}

/** The assignment that a plan makes. */
export function assignmentOf(
	plan: Plan,
	id: string,
	instructor: Instructor,
	issuedAt: number
): Assignment {
	const title = plan.title.trim();
	const head = { format: 'minga-assignment', formatVersion: 1, id } as const;
	return { ...head, ...plan, title, issuedAt, instructor };
}
