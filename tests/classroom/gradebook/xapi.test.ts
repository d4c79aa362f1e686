import { expect, test } from 'vitest';
import { markHandIn } from '../../../src/lib/classroom/collect/mark-hand-in.ts';
import { xapiLines } from '../../../src/lib/classroom/gradebook/xapi/statements.ts';
import { assignedWith, collected, course, handInOf } from '../collect/a-class.ts';

const assigned = assignedWith();
const home = 'https://example.org/en/';
const ana = handInOf(assigned, 'Ana');
const marked = markHandIn(collected(ana), assigned, course);

test('every answer is one statement, the same however often it is written', () => {
	const lines = xapiLines([marked, marked], assigned, course, home).trimEnd().split('\n');
	expect(lines).toHaveLength(ana.attempts.length);
	expect(xapiLines([marked], assigned, course, home).trimEnd().split('\n')).toEqual(lines);
});

test('a statement says who answered what, how, and what it is worth', () => {
	const [line = ''] = xapiLines([marked], assigned, course, home).split('\n');
	expect(JSON.parse(line)).toMatchObject({
		id: ana.attempts[0]?.id,
		actor: { objectType: 'Agent', account: { homePage: home, name: 'ana' } },
		verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
		object: {
			id: `${home}lessons/the-big-push/#${String(ana.attempts[0]?.exercise)}`,
			definition: { interactionType: 'choice' }
		},
		result: { score: { scaled: 1, raw: 2, min: 0, max: 2 }, success: true, completion: true },
		context: { registration: assigned.assignment.id },
		timestamp: new Date(ana.attempts[0]?.at ?? 0).toISOString()
	});
});

test('a mark that a device told is not passed on', () => {
	const attempts = ana.attempts.map((attempt) => ({ ...attempt, version: 'another' }));
	const unmarked = markHandIn(collected({ ...ana, attempts }), assigned, course);
	expect(xapiLines([unmarked], assigned, course, home)).toBe('');
});
