import * as v from 'valibot';
import { kinds } from '../keys.ts';
import type { Kind, Records } from '../records.ts';
import { classShapes } from './class-shapes.ts';
import { count, json, named, text, time } from './shape-parts.ts';

const anchor = v.strictObject({
	heading: v.nullable(text),
	quote: text,
	before: text,
	after: text
});

/** The shape of each kind of record in a file; whatever differs is refused. */
export const recordShapes: { readonly [kind in Kind]: v.GenericSchema<unknown, Records[kind]> } = {
	profiles: v.strictObject({
		id: named,
		name: text,
		pin: v.nullable(text),
		createdAt: time,
		changedAt: time
	}),
	attempts: v.strictObject({
		id: named,
		profile: named,
		exercise: named,
		version: text,
		lesson: text,
		objective: text,
		seed: text,
		answer: json,
		points: v.pipe(v.number(), v.finite()),
		of: v.pipe(v.number(), v.finite()),
		outcome: text,
		misconception: v.nullable(text),
		hints: count,
		shown: v.boolean(),
		confidence: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
		at: time,
		assignment: v.nullable(text)
	}),
	drafts: v.strictObject({
		profile: named,
		exercise: named,
		assignment: v.nullable(text),
		version: text,
		seed: text,
		turn: count,
		answer: json,
		hints: count,
		shown: v.exactOptional(v.boolean()),
		at: time
	}),
	notes: v.strictObject({
		id: named,
		profile: named,
		lesson: text,
		anchor: v.nullable(anchor),
		text,
		removed: v.boolean(),
		createdAt: time,
		changedAt: time
	}),
	settings: v.strictObject({ profile: named, name: named, value: json, changedAt: time }),
	earlier: v.strictObject({
		profile: named,
		of: v.picklist(kinds.filter((kind) => kind !== 'earlier')),
		hash: named,
		record: json
	}),
	...classShapes
};
