import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { brokenAt, chained } from '../../src/lib/classroom/hand-in/chain.ts';
import type { HandIn } from '../../src/lib/classroom/hand-in/hand-in.ts';
import { openHandIn } from '../../src/lib/classroom/hand-in/open-hand-in.ts';
import { sealHandIn } from '../../src/lib/classroom/hand-in/seal-hand-in.ts';
import { createKeys } from '../../src/lib/classroom/keys/create-keys.ts';
import type { PrivateKeys, PublicKeys } from '../../src/lib/classroom/keys/keys.ts';
import { attempts, heads } from './arbitrary.ts';
import { withOtherLetter } from './texts.ts';

let keys: PublicKeys & PrivateKeys;
let other: PublicKeys & PrivateKeys;
let some: HandIn;

beforeAll(async () => {
	[keys, other] = await Promise.all([createKeys(), createKeys()]);
	const head: Omit<HandIn, 'attempts'> = {
		...{ format: 'minga-hand-in', formatVersion: 1, id: 'h1', assignment: 'a1' },
		...{ assignmentDigest: '0'.repeat(64), learner: { name: 'Ana', code: '17' } },
		...{ language: 'en', device: 'd1', startedAt: 1, handedInAt: 9 }
	};
	const given = [1, 2, 3].map((at) => ({
		...{ id: `t${String(at)}`, exercise: 'tipping', version: 'v', seed: 's', turn: 0 },
		...{ answer: { typed: '0,5', value: 0.5 }, hints: 0, shown: false, confidence: null },
		...{ points: 2, of: 2, outcome: 'right', at }
	}));
	some = { ...head, attempts: await chained(head, given) };
});

describe('a hand-in', () => {
	test('is opened by its instructor as it was sealed, its chain whole', async () => {
		await fc.assert(
			fc.asyncProperty(heads, attempts, async (head, given) => {
				const handIn = { ...head, attempts: await chained(head, given) };
				const text = await sealHandIn(handIn, keys.sealKey);
				const opened = await openHandIn(text, [other, keys]);
				expect(opened).toMatchObject({ taken: true, handIn });
				expect(opened.taken && (await brokenAt(opened.handIn))).toBeNull();
			}),
			{ numRuns: 30 }
		);
	});

	test('never looks the same twice', async () => {
		const [one, two] = await Promise.all([1, 2].map(() => sealHandIn(some, keys.sealKey)));
		expect(one).not.toBe(two);
	});

	test('is refused whichever letter of it was changed', async () => {
		const text = await sealHandIn(some, keys.sealKey);
		const places = Array.from(text, (_, place) => place);
		const opened = await Promise.all(
			places.map((place) => openHandIn(withOtherLetter(text, place, place * 5), [keys]))
		);
		expect(places.filter((place) => opened[place]?.taken)).toEqual([]);
	});

	test.each([
		['an assignment', 'minga.assignment.1.4.AAAA', { why: 'other-kind', kind: 'assignment' }],
		['a text', 'Dear teacher', { why: 'foreign' }],
		['a newer one', 'minga.hand-in.7.4.AAAA', { why: 'newer', version: 7 }],
		['a stub', 'minga.hand-in.1.4.AAAA', { why: 'other-key' }]
	])('is refused as %s', async (_, text, refusal) => {
		expect(await openHandIn(text, [keys])).toEqual({ taken: false, refusal });
	});

	test('is refused with the keys of somebody else, and says that', async () => {
		const text = await sealHandIn(some, keys.sealKey);
		const refusal = { why: 'other-key' };
		expect(await openHandIn(text, [other])).toEqual({ taken: false, refusal });
		const mixed = { sealKey: keys.sealKey, openKey: other.openKey };
		expect(await openHandIn(text, [mixed])).toEqual({ taken: false, refusal: { why: 'damaged' } });
	});

	test('cannot be sealed when it is not of its shape: deep answers, names that reach behind', async () => {
		let deep: HandIn['attempts'][number]['answer'] = 1;
		for (let level = 0; level < 20; level++) deep = [deep];
		const reaching: unknown = JSON.parse('{"__proto__":{"points":9}}');
		for (const answer of [deep, reaching as typeof deep, 'x'.repeat(100_001)]) {
			const attempts = some.attempts.map((attempt) => ({ ...attempt, answer }));
			await expect(sealHandIn({ ...some, attempts }, keys.sealKey)).rejects.toThrow();
		}
	});
});

describe('the chain of attempts', () => {
	test('breaks where an attempt was changed, taken out or moved', async () => {
		const [first, second, third] = some.attempts;
		if (!first || !second || !third) return expect.unreachable();
		const broken = (attempts: HandIn['attempts']) => brokenAt({ ...some, attempts });
		expect(await broken([first, second, third])).toBeNull();
		expect(await broken([first, { ...second, points: 3 }, third])).toBe(1);
		expect(await broken([first, third])).toBe(1);
		expect(await broken([second, first, third])).toBe(0);
	});

	test('does not fit another learner, another device or another assignment', async () => {
		for (const stolen of [
			{ ...some, learner: { name: 'Luis', code: '18' } },
			{ ...some, device: 'd2' },
			{ ...some, assignment: 'a2' }
		])
			expect(await brokenAt(stolen)).toBe(0);
	});
});
