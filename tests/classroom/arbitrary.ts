import fc from 'fast-check';
import type { Assignment } from '../../src/lib/classroom/assignment/assignment.ts';
import type { HandedAttempt, HandIn } from '../../src/lib/classroom/hand-in/hand-in.ts';
import type { Json } from '../../src/lib/classroom/json.ts';
import type { PublicKeys } from '../../src/lib/classroom/keys/keys.ts';

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const moment = fc.integer({ min: 0, max: 4e12 });
const points = fc.integer({ min: 0, max: 100 }).map((halves) => halves / 2);

/** Whatever an instructor may give out. */
export function assignments({ verifyKey, sealKey }: PublicKeys): fc.Arbitrary<Assignment> {
	return fc.record({
		format: fc.constant('minga-assignment' as const),
		formatVersion: fc.constant(1 as const),
		id: fc.uuid(),
		title: word,
		instructions: fc.string({ unit: 'grapheme' }),
		language: fc.constant('en'),
		exercises: fc.uniqueArray(fc.record({ id: word, version: word, points }), {
			minLength: 1,
			maxLength: 8,
			selector: ({ id }) => id
		}),
		attempts: fc.option(fc.integer({ min: 1, max: 9 })),
		hints: fc.boolean(),
		solutions: fc.oneof(
			fc.constantFrom('never' as const, 'after-hand-in' as const),
			fc.record({ after: moment })
		),
		opens: fc.option(moment),
		closes: fc.option(moment),
		numbers: fc.constantFrom('same' as const, 'own' as const),
		policy: fc.constantFrom('best' as const, 'last' as const, 'first' as const, 'mean' as const),
		issuedAt: moment,
		instructor: fc.record({
			name: word,
			verifyKey: fc.constant(verifyKey),
			sealKey: fc.constant(sealKey)
		})
	});
}

const answer: fc.Arbitrary<Json> = fc.oneof(
	fc.array(word, { maxLength: 3 }),
	fc.record({ typed: word, value: fc.integer() }),
	fc.record({ says: word, confidence: fc.constant(0.75) }),
	fc.integer()
);

export const attempts: fc.Arbitrary<readonly Omit<HandedAttempt, 'link'>[]> = fc.array(
	fc.record({
		id: fc.uuid(),
		exercise: word,
		version: word,
		seed: word,
		turn: fc.integer({ min: 0, max: 9 }),
		answer,
		hints: fc.integer({ min: 0, max: 4 }),
		shown: fc.boolean(),
		confidence: fc.constantFrom(null, 0.5, 0.9),
		points,
		of: points,
		outcome: fc.constantFrom('right', 'partly', 'wrong', 'noted'),
		at: moment
	}),
	{ maxLength: 6 }
);

/** A hand-in without its attempts. */
export const heads: fc.Arbitrary<Omit<HandIn, 'attempts'>> = fc.record({
	format: fc.constant('minga-hand-in' as const),
	formatVersion: fc.constant(1 as const),
	id: fc.uuid(),
	assignment: fc.uuid(),
	assignmentDigest: fc.constant('0'.repeat(64)),
	learner: fc.record({ name: word, code: fc.constantFrom('', '17') }),
	language: fc.constant('en'),
	device: fc.uuid(),
	startedAt: moment,
	handedInAt: moment
});
