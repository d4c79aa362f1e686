import * as v from 'valibot';
import { limits } from '../limits.ts';
import { id, moment, point } from '../shape-parts.ts';
import { policies, type Assignment } from './assignment.ts';

const exercise = v.strictObject({
	id,
	version: id,
	points: v.pipe(v.number(), v.minValue(0), v.maxValue(limits.points))
});

/** Exactly an assignment, of bounded size: whatever differs is refused. */
export const assignmentShape: v.GenericSchema<unknown, Assignment> = v.strictObject({
	format: v.literal('minga-assignment'),
	formatVersion: v.literal(1),
	id,
	title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.title)),
	instructions: v.pipe(v.string(), v.maxLength(limits.instructions)),
	language: v.pipe(v.string(), v.nonEmpty(), v.maxLength(20)),
	exercises: v.pipe(
		v.array(exercise),
		v.minLength(1),
		v.maxLength(limits.exercises),
		v.check((exercises) => areDifferent(exercises))
	),
	attempts: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
	hints: v.boolean(),
	solutions: v.union([v.picklist(['never', 'after-hand-in']), v.strictObject({ after: moment })]),
	opens: v.nullable(moment),
	closes: v.nullable(moment),
	numbers: v.picklist(['same', 'own']),
	policy: v.picklist(policies),
	issuedAt: moment,
	instructor: v.strictObject({
		name: v.pipe(v.string(), v.maxLength(limits.name)),
		verifyKey: point,
		sealKey: point
	})
});

function areDifferent(exercises: readonly { readonly id: string }[]): boolean {
	return new Set(exercises.map((each) => each.id)).size === exercises.length;
}
