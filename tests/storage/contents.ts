import fc from 'fast-check';
import { canonicalText } from '../../src/lib/storage/canonical-text.ts';
import { noContent, type Content } from '../../src/lib/storage/content.ts';
import { merge } from '../../src/lib/storage/merge.ts';
import type { Attempt, Earlier, Profile } from '../../src/lib/storage/records.ts';
import { sha256 } from '../../src/lib/storage/sha256.ts';

/** Few names and moments, so that records meet. */
const name = fc.constantFrom('a', 'b', 'c');
const moment = fc.integer({ min: 1, max: 4 });
const text = fc.constantFrom('', 'one', 'two', 'ñandú\n"}');
const json = fc.oneof(text, fc.integer(), fc.constant(null), fc.array(text, { maxLength: 2 }));

const profile = fc.record({
	id: name,
	name: text,
	pin: fc.constant(null),
	createdAt: fc.constant(1),
	changedAt: moment
});

const attempt = fc
	.record({ id: name, profile: name, exercise: name, answer: json, points: moment, at: moment })
	.map((some): Attempt => ({
		...some,
		version: 'v',
		lesson: 'push',
		objective: 'push/tip',
		seed: 's',
		of: 4,
		outcome: 'partly',
		misconception: null,
		hints: 0,
		shown: false,
		confidence: null,
		assignment: null
	}));

const unsaidDraft = {
	profile: name,
	exercise: name,
	assignment: fc.constantFrom(null, 'week-1'),
	version: fc.constant('v'),
	seed: fc.constant('s'),
	turn: fc.constant(0),
	answer: json,
	hints: fc.constant(0),
	at: moment
};
const draft = fc.oneof(fc.record(unsaidDraft), fc.record({ ...unsaidDraft, shown: fc.boolean() }));

const note = fc.record({
	id: name,
	profile: name,
	lesson: fc.constant('push'),
	anchor: fc.constantFrom(null, { heading: 'h', quote: 'q', before: '', after: '' }),
	text,
	removed: fc.boolean(),
	createdAt: fc.constant(1),
	changedAt: moment
});

const setting = fc.record({
	profile: name,
	name: fc.constantFrom('exam', 'place'),
	value: json,
	changedAt: moment
});

const earlier = note.map((record): Earlier => ({
	profile: record.profile,
	of: 'notes',
	hash: sha256(canonicalText(record)),
	record
}));

const since = { createdAt: fc.constant(1), changedAt: moment };
const keyring = fc.record({
	profile: name,
	id: name,
	verifyKey: fc.constant('BA'),
	sealKey: fc.constant('BB'),
	wrapped: json,
	...since
});

const assignment = fc.record({
	profile: name,
	id: name,
	title: text,
	plan: json,
	issued: fc.array(fc.constant({ digest: '00', text: 'MINGA', at: 1 }), { maxLength: 2 }),
	archived: fc.boolean(),
	removed: fc.boolean(),
	...since
});

const taken = fc.record({
	profile: name,
	id: name,
	title: text,
	text,
	name: text,
	code: text,
	handedIn: fc.array(fc.record({ id: name, at: moment, attempts: moment }), { maxLength: 2 }),
	...since
});

const handIn = fc.record({
	profile: name,
	assignment: name,
	id: name,
	sealed: fc.constant('AAAA'),
	opened: fc.constant({}),
	changedAt: moment
});

const roster = fc.record({
	profile: name,
	id: name,
	name: text,
	content: json,
	removed: fc.boolean(),
	...since
});

const adjustment = fc.record({
	profile: name,
	assignment: name,
	learner: name,
	exercise: text,
	points: fc.constantFrom(null, 1.5),
	reason: text,
	content: json,
	changedAt: moment
});

const round = fc.record({
	profile: name,
	id: name,
	model: name,
	content: json,
	removed: fc.boolean(),
	...since
});

const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 5 });
/** Fewer, so that the many kinds do not make the tests slow. */
const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 2 });

/** Whatever a device may hold: one record in each place, each learner known. */
export const contents: fc.Arbitrary<Content> = fc
	.record({
		profiles: list(profile),
		attempts: list(attempt),
		drafts: list(draft),
		notes: list(note),
		settings: list(setting),
		earlier: list(earlier),
		keyrings: few(keyring),
		assignments: few(assignment),
		taken: few(taken),
		handIns: few(handIn),
		rosters: few(roster),
		adjustments: few(adjustment),
		rounds: few(round)
	})
	.map((some) => merge({ ...some, profiles: [...some.profiles, ...learners] }, noContent));

/** The learners of the records above, older than any other state of them. */
const learners: readonly Profile[] = ['a', 'b', 'c'].map((id) => ({
	id,
	name: '',
	pin: null,
	createdAt: 0,
	changedAt: 0
}));
