import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/lib/classroom/gradebook/decode-text.ts';
import { defused, isFormula } from '../../../src/lib/classroom/gradebook/defuse.ts';
import { matchStudents } from '../../../src/lib/classroom/gradebook/match-students.ts';
import { readRoster } from '../../../src/lib/classroom/gradebook/read-roster.ts';
import { rosterFrom } from '../../../src/lib/classroom/gradebook/roster-shape.ts';
import { writeSpreadsheet } from '../../../src/lib/classroom/gradebook/spreadsheet.ts';
import { readTyped, typedText } from '../../../src/lib/classroom/gradebook/typed/read-typed.ts';

describe('a class typed by hand', () => {
	const typed = 'Ana Quispe; 2041\n\nLuis Mamani\t2042\r\nRosa';

	test('has a student on each line, with or without a code', () => {
		expect(readTyped(typed).students.map(({ name, codes }) => [name, ...codes])).toEqual([
			['Ana Quispe', '2041'],
			['Luis Mamani', '2042'],
			['Rosa']
		]);
	});

	test('is the same when it is written out, read again and kept', () => {
		const roster = readTyped(typed);
		expect(readTyped(typedText(roster))).toEqual(roster);
		expect(rosterFrom(JSON.parse(JSON.stringify(roster)))).toEqual(roster);
		expect(rosterFrom({ ...roster, students: 'all' })).toBeNull();
	});

	test('tells two of one name apart', () => {
		expect(readTyped('Ana\nAna').students.map(({ key }) => key)).toEqual(['Ana', 'Ana (2)']);
	});
});

describe('whose points they are', () => {
	const { students } = readTyped('Ana López; 1\nLuis Mamani; 2\nLuis Mamani; 3');
	const matched = (name: string, code: string, byHand = new Map<string, string>()) =>
		matchStudents(students, [{ key: 'k', name, code }], byHand).get('k');

	test('is told by the code, however the name is spelt', () => {
		expect(matched('Anita', ' 1 ')).toMatchObject({ student: { key: '1' }, by: 'code' });
	});

	test('is told by a name that one alone has, in either order', () => {
		expect(matched('lópez,  ANA', '')).toMatchObject({ student: { key: '1' }, by: 'name' });
		expect(matched('Luis Mamani', '')).toEqual({ student: null, why: 'several' });
	});

	test('is not told by the name where a code says something else', () => {
		expect(matched('Ana López', '9')).toEqual({ student: null, why: 'nobody' });
	});

	test('is what the instructor says', () => {
		expect(matched('Nobody', '', new Map([['k', '2']]))).toMatchObject({ by: 'hand' });
	});
});

describe('text in a spreadsheet', () => {
	test.each(['=1+1', '+cmd', '-1+2', '@SUM(A1)', '\t=1', ' =1', '＝1+1', "=cmd|' /C calc'!A0"])(
		'%j is defused',
		(text) => expect(isFormula(defused(text))).toBe(false)
	);

	test.each(['Ana', '-7.5', '+51 999 888 777', '3,5 %', 'a=b', ''])('%j stays as it is', (text) =>
		expect(defused(text)).toBe(text)
	);

	test('has the decimal sign of the language, and a separator that is not it', () => {
		const rows = [
			['Ana; López', 7.5],
			['=1', null]
		];
		expect(writeSpreadsheet(rows, 'en')).toBe("\uFEFFAna; López,7.5\r\n'=1,\r\n");
		expect(writeSpreadsheet(rows, 'de')).toBe('\uFEFF"Ana; López";7,5\r\n\'=1;\r\n');
	});
});

describe('a file of a class', () => {
	test.each([
		['', 'empty'],
		[' \n ', 'empty'],
		['only one line', 'no-table'],
		['{"format":"minga-assignment"}', 'no-table'],
		['a,b\n'.repeat(6000), 'too-long']
	])('that is none is refused', (text, why) => {
		expect(readRoster(text)).toEqual({ kind: 'refused', why });
	});

	test('is read whatever it holds, and never fails otherwise than by a reason', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (header, rows) => {
				const { kind } = readRoster(`Student,ID,Section,${header}\n${rows}`);
				expect(['roster', 'refused', 'unclear']).toContain(kind);
			})
		);
	});

	test('is decoded as its maker wrote it', () => {
		const bytes = (...values: number[]) => new Uint8Array(values);
		expect(decodeText(new TextEncoder().encode('Zoë'))).toBe('Zoë');
		expect(decodeText(bytes(0x5a, 0x6f, 0xeb))).toBe('Zoë');
		expect(decodeText(bytes(0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0))).toBe('Zoë');
	});
});
