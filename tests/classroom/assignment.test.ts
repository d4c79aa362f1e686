import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Assignment } from '../../src/lib/classroom/assignment/assignment.ts';
import { openAssignment } from '../../src/lib/classroom/assignment/open-assignment.ts';
import { seedFor } from '../../src/lib/classroom/assignment/seed-for.ts';
import { signAssignment } from '../../src/lib/classroom/assignment/sign-assignment.ts';
import { createKeys } from '../../src/lib/classroom/keys/create-keys.ts';
import type { PrivateKeys, PublicKeys } from '../../src/lib/classroom/keys/keys.ts';
import { limits } from '../../src/lib/classroom/limits.ts';
import { joined, pack } from '../../src/lib/classroom/transport/pack.ts';
import { headOf, writeParcel } from '../../src/lib/classroom/transport/parcel.ts';
import { fromBase64url } from '../../src/lib/classroom/transport/base64url.ts';
import { signing } from '../../src/lib/classroom/keys/keys.ts';
import { writeBackup } from '../../src/lib/storage/backup/write-backup.ts';
import { noContent } from '../../src/lib/storage/content.ts';
import { assignments } from './arbitrary.ts';
import { withOtherLetter } from './texts.ts';

let keys: PublicKeys & PrivateKeys;
let some: Assignment;

beforeAll(async () => {
	keys = await createKeys();
	const { verifyKey, sealKey } = keys;
	some = {
		...{ format: 'minga-assignment', formatVersion: 1, id: 'a1', title: 'Week 1' },
		...{ instructions: 'Take **your** time.', language: 'en' },
		exercises: [{ id: 'tipping', version: '9c2e', points: 2 }],
		...{ attempts: null, hints: true, solutions: 'never', opens: null, closes: null },
		...{ numbers: 'own', policy: 'best', issuedAt: 5 },
		instructor: { name: 'Ñusta', verifyKey, sealKey }
	};
});

/** A parcel with this payload, signed as it is: what an attacker with a key of their own can make. */
async function signedAsIs(payload: string): Promise<string> {
	const packed = pack(payload);
	const key = fromBase64url(keys.signKey);
	if (!key) throw new RangeError('the key is one');
	const signs = await crypto.subtle.importKey('pkcs8', key, signing, false, ['sign']);
	const told = joined([headOf('assignment'), packed]);
	const how = { name: 'ECDSA', hash: 'SHA-256' };
	const signature = new Uint8Array(await crypto.subtle.sign(how, signs, told));
	return writeParcel('assignment', joined([signature, packed]));
}

describe('an assignment', () => {
	test('comes out as it went in, by file, link or mail', async () => {
		await fc.assert(
			fc.asyncProperty(assignments(keys), async (assignment) => {
				const { text, digest } = await signAssignment(assignment, keys);
				const folded = text.replace(/.{60}/g, '$&\r\n> ');
				const link = `https://example.org/en/assignment/#${text}`;
				for (const way of [text, ` \uFEFF${text}\n`, link, `Dear class,\n\n> ${folded}\nBye.`])
					expect(await openAssignment(way)).toEqual({ taken: true, assignment, digest, text });
			}),
			{ numRuns: 30 }
		);
	});

	test('is refused whichever letter of it was changed', async () => {
		const { text } = await signAssignment(some, keys);
		const places = Array.from(text, (_, place) => place);
		const opened = await Promise.all(
			places.map((place) => openAssignment(withOtherLetter(text, place, place * 7)))
		);
		expect(places.filter((place) => opened[place]?.taken)).toEqual([]);
	});

	test('is refused as cut off wherever it ends too early', async () => {
		const { text } = await signAssignment(some, keys);
		for (let length = 'minga.assign'.length; length < text.length; length += 9)
			expect(await openAssignment(text.slice(0, length))).toEqual({
				taken: false,
				refusal: { why: 'cut-off' }
			});
	});

	test('is refused when another key signed it than the one it names', async () => {
		const { signKey } = await createKeys();
		const { text } = await signAssignment(some, { signKey });
		expect(await openAssignment(text)).toEqual({ taken: false, refusal: { why: 'forged' } });
	});

	test.each([
		['nothing', ' \n', { why: 'empty' }],
		['a text', 'Dear class', { why: 'foreign' }],
		['foreign JSON', '{"app":"Anki"}', { why: 'foreign' }],
		[
			'a file of work, whatever it holds',
			writeBackup({ ...noContent, taken: [{ text: 'minga.assignment.1.4.AAAA' }] as never }, 0),
			{ why: 'backup' }
		],
		['a hand-in', 'minga.hand-in.1.4.AAAA', { why: 'other-kind', kind: 'hand-in' }],
		['a newer one', 'minga.assignment.2.4.AAAA', { why: 'newer', version: 2 }],
		['nothing packed', 'minga.assignment.1.4.AAAA', { why: 'damaged' }],
		['a huge text', 'x'.repeat(limits.file + 1), { why: 'too-large' }]
	])('is refused as %s', async (_, text, refusal) => {
		expect(await openAssignment(text)).toEqual({ taken: false, refusal });
	});

	test('is refused when it unfolds to more than any class needs', async () => {
		const bomb = await signedAsIs(`"${'a'.repeat(50_000_000)}"`);
		expect(bomb.length).toBeLessThan(100_000);
		expect(await openAssignment(bomb)).toEqual({ taken: false, refusal: { why: 'too-large' } });
	});

	test('is refused when it is deep, reaches behind objects, or is not of its shape', async () => {
		const deep = '['.repeat(90_000) + ']'.repeat(90_000);
		const plain = JSON.stringify(some);
		const misshapen = (where: readonly unknown[]) => ({ why: 'misshapen', where });
		for (const [payload, refusal] of [
			[deep, misshapen(['format'])],
			['null', misshapen([])],
			['{', { why: 'damaged' }],
			[plain.replace('{', '{"__proto__":{"hints":true},'), misshapen(['__proto__'])],
			[plain.replace('"points":2', '"points":1e9'), misshapen(['exercises', 1, 'points'])],
			[plain.replace('"formatVersion":1', '"formatVersion":2'), { why: 'newer', version: 2 }],
			[plain.replace('"Week 1"', JSON.stringify('w'.repeat(201))), misshapen(['title'])],
			[plain.replace('"own"', '"mine"'), misshapen(['numbers'])]
		] as const)
			expect(await openAssignment(await signedAsIs(payload)), payload.slice(0, 60)).toMatchObject({
				taken: false,
				refusal
			});
	});

	test('keeps HTML in its names as the text that it is', async () => {
		const title = '<img src=x onerror=alert(1)>';
		const { text } = await signAssignment({ ...some, title }, keys);
		expect(await openAssignment(text)).toMatchObject({ assignment: { title } });
	});

	test('gives each learner a seed of their own, or all the same', () => {
		const exercise = { id: 'tipping', version: '9c2e' };
		const seed = (numbers: 'own' | 'same', name: string) =>
			seedFor({ id: 'a1', numbers }, exercise, { name, code: '' });
		expect(seed('own', 'Ana')).not.toBe(seed('own', 'Luis'));
		expect(seed('own', ' ANA ')).toBe(seed('own', 'ana'));
		expect(seed('same', 'Ana')).toBe(seed('same', 'Luis'));
	});
});
