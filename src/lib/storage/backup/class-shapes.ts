import * as v from 'valibot';
import type { ClassRecords } from '../class-records.ts';
import { count, json, named, text, time } from './shape-parts.ts';

const since = { createdAt: time, changedAt: time };

/** The shapes of what a class without a server keeps. */
export const classShapes: {
	readonly [kind in keyof ClassRecords]: v.GenericSchema<unknown, ClassRecords[kind]>;
} = {
	keyrings: v.strictObject({
		profile: named,
		id: named,
		verifyKey: named,
		sealKey: named,
		wrapped: json,
		...since
	}),
	assignments: v.strictObject({
		profile: named,
		id: named,
		title: text,
		plan: json,
		issued: v.array(v.strictObject({ digest: named, text, at: time })),
		archived: v.boolean(),
		removed: v.boolean(),
		...since
	}),
	taken: v.strictObject({
		profile: named,
		id: named,
		title: text,
		text,
		name: text,
		code: text,
		handedIn: v.array(v.strictObject({ id: named, at: time, attempts: count })),
		...since
	}),
	handIns: v.strictObject({
		profile: named,
		assignment: named,
		id: named,
		sealed: text,
		opened: json,
		changedAt: time
	}),
	rosters: v.strictObject({
		profile: named,
		id: named,
		name: text,
		content: json,
		removed: v.boolean(),
		...since
	}),
	adjustments: v.strictObject({
		profile: named,
		assignment: named,
		learner: text,
		exercise: text,
		points: v.nullable(v.pipe(v.number(), v.finite())),
		reason: text,
		content: json,
		changedAt: time
	}),
	rounds: v.strictObject({
		profile: named,
		id: named,
		model: named,
		content: json,
		removed: v.boolean(),
		...since
	})
};
