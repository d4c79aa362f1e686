import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupName } from '../../src/lib/storage/backup/backup-name.ts';
import { kindsIn } from '../../src/lib/storage/backup/backup-format.ts';
import { readBackup } from '../../src/lib/storage/backup/read-backup.ts';
import { checksumOf, writeBackup } from '../../src/lib/storage/backup/write-backup.ts';
import { noContent, type Content } from '../../src/lib/storage/content.ts';
import { contents } from './contents.ts';

const learner = { id: 'a', name: 'Ana', pin: null, createdAt: 1, changedAt: 1 };
const note = (text: string) => ({
	...{ id: text, profile: 'a', lesson: 'push', anchor: null, text },
	...{ removed: false, createdAt: 1, changedAt: 1 }
});
const some: Content = { ...noContent, profiles: [learner], notes: [note('one'), note('two')] };
const file = writeBackup(some, 0);

describe('a backup', () => {
	test('is read again as it was written, also with the line ends of a mail', () => {
		fc.assert(
			fc.property(contents, (content) => {
				const text = writeBackup(content, 5);
				for (const way of [text, text.replaceAll('\n', '\r\n'), `\uFEFF ${text}\n\n`])
					expect(readBackup(way)).toEqual({
						read: true,
						content,
						madeAt: '1970-01-01T00:00:00.005Z'
					});
			})
		);
	});

	test('says what it is, and how much it holds, to whoever opens it', () => {
		expect(file.split('\n').slice(0, 5)).toEqual([
			'{',
			' "app": "Minga",',
			' "format": 2,',
			' "madeAt": "1970-01-01T00:00:00.000Z",',
			expect.stringContaining('"notes":2')
		]);
	});

	test('of the first form, which knew nothing of classes, is read as well', () => {
		const held = Object.fromEntries(kindsIn(1).map((kind) => [kind, some[kind]]));
		const counts = Object.fromEntries(kindsIn(1).map((kind) => [kind, some[kind].length]));
		const first = { app: 'Minga', format: 1, madeAt: '', counts, checksum: checksumOf(held) };
		expect(readBackup(JSON.stringify({ ...first, content: held }))).toEqual({
			read: true,
			content: some,
			madeAt: ''
		});
	});

	test('is refused wherever it breaks off, and the reason is that', () => {
		for (let length = 20; length < file.length - 2; length++) {
			const read = readBackup(file.slice(0, length));
			expect(read, String(length)).toMatchObject({ read: false, refusal: { why: 'cut-off' } });
		}
	});

	test('is refused when a character of its records has changed', () => {
		for (const [from, to] of [
			['"text":"one"', '"text":"onE"'],
			['"createdAt":1', '"createdAt":2'],
			['"name":"Ana"', '"name":"Bob"']
		] as const)
			expect(readBackup(file.replace(from, to))).toEqual({
				read: false,
				refusal: { why: 'damaged', missing: null }
			});
	});

	test('is refused when records are missing, and says of which kind', () => {
		const line = file.split('\n').find((each) => each.includes('"text":"one"')) ?? '';
		expect(readBackup(file.replace(`${line}\n`, ''))).toEqual({
			read: false,
			refusal: { why: 'damaged', missing: { kind: 'notes', said: 2, found: 1 } }
		});
	});

	test.each([
		['nothing', ' \n', { why: 'empty' }],
		['a text', 'Dear Ana', { why: 'foreign' }],
		['a list', '[]', { why: 'foreign' }],
		[
			'an assignment, from a mail or in a link',
			'> https://minga.example/en/assignment/#minga.assign\n> ment.1.4.AAAA',
			{ why: 'other-kind', kind: 'assignment' }
		],
		['a hand-in', 'minga.hand-in.1.4.AAAA', { why: 'other-kind', kind: 'hand-in' }],
		['another program’s file', '{"app":"Anki","format":1}', { why: 'foreign' }],
		['a newer file', file.replace('"format": 2', '"format": 3'), { why: 'newer', format: 3 }],
		[
			'a note without text',
			file.replace('"text":"two"', '"text":7'),
			{ why: 'misshapen', where: ['notes', 2, 'text'] }
		],
		[
			'an unknown field',
			file.replace('"text":"two"', '"text":"two","more":1'),
			{ why: 'misshapen', where: ['notes', 2, 'more'] }
		]
	])('is refused as %s', (_, text, refusal) => {
		expect(readBackup(text)).toEqual({ read: false, refusal });
	});

	test('is refused when a record belongs to nobody in it', () => {
		expect(readBackup(writeBackup({ ...some, profiles: [] }, 0))).toEqual({
			read: false,
			refusal: { why: 'misshapen', where: ['notes', 1, 'profile'] }
		});
	});

	test('is refused when an earlier state is not the one it was', () => {
		const earlier = [{ profile: 'a', of: 'notes', hash: '00', record: {} }] as const;
		expect(readBackup(writeBackup({ ...some, earlier }, 0))).toEqual({
			read: false,
			refusal: { why: 'misshapen', where: ['earlier', 1, 'hash'] }
		});
	});

	test('has the learner and the day in the name of its file', () => {
		const day = Date.UTC(2026, 10, 22);
		expect(backupName('Ana María!', day)).toBe('minga-Ana-María-2026-11-22');
		expect(backupName('', day)).toBe('minga-2026-11-22');
	});
});
