import * as v from 'valibot';
import { limits } from '../limits.ts';
import { isPlainJson } from '../plain-json.ts';
import type { Json } from '../json.ts';
import { digest, id, moment, text } from '../shape-parts.ts';
import type { HandIn } from './hand-in.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const points = v.pipe(v.number(), v.minValue(-limits.points), v.maxValue(limits.points));

const attempt = v.strictObject({
	id,
	exercise: id,
	version: id,
	seed: v.pipe(v.string(), v.maxLength(1000)),
	turn: count,
	answer: v.custom<Json>((value) => isPlainJson(value)),
	hints: count,
	shown: v.boolean(),
	confidence: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
	points,
	of: points,
	outcome: v.pipe(v.string(), v.maxLength(20)),
	at: moment,
	link: digest
});

/** Exactly a hand-in, of bounded size: whatever differs is refused. */
export const handInShape: v.GenericSchema<unknown, HandIn> = v.strictObject({
	format: v.literal('minga-hand-in'),
	formatVersion: v.literal(1),
	id,
	assignment: id,
	assignmentDigest: digest,
	learner: v.strictObject({ name: text, code: text }),
	language: v.pipe(v.string(), v.nonEmpty(), v.maxLength(20)),
	device: id,
	startedAt: moment,
	handedInAt: moment,
	attempts: v.pipe(v.array(attempt), v.maxLength(limits.attempts))
});
