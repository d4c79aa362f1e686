import { describe, expect, test } from 'vitest';
import { writeCanvas } from '../../../src/lib/classroom/gradebook/canvas/write-canvas.ts';
import { readRoster } from '../../../src/lib/classroom/gradebook/read-roster.ts';
import { importIntoCanvas, type CanvasUser } from './canvas-importer.ts';

const users: readonly CanvasUser[] = [
	{ id: 101, name: 'Ana López', sisId: 'S-01', login: 'ana' },
	{ id: 102, name: 'Luis Mamani', sisId: 'S-02', login: 'luis' },
	{ id: 103, name: '=2+5', sisId: 'S-03', login: '@rosa' },
	{ id: 104, name: 'Zoë "Zo" Quispe', sisId: '', login: 'zoe' }
];

const header =
	'Student,ID,SIS User ID,SIS Login ID,Section,Notes,Week 1 (77),Week 2 (78),Current Score,Final Score';
const exported = [
	header,
	',,,,,,Manual Posting,,,',
	'    Points Possible,,,,,,10,(read only),(read only),(read only)',
	'"López, Ana",101,S-01,ana,"A, morning",talks,7.5,3,75,75',
	'"Mamani, Luis",102,S-02,luis,"A, morning",,,4,0,0',
	'=2+5,103,S-03,@rosa,B,,9,,90,90',
	'"Quispe, Zoë ""Zo""",104,,zoe,B,,EX,,,'
].join('\r\n');

function rosterOf(text: string) {
	const read = readRoster(text);
	if (read.kind !== 'roster') throw new Error(`read as ${read.kind}`);
	return read.roster;
}

const roster = rosterOf(exported);
const fresh = { existing: null, title: 'Big push', worth: 20 };

describe('a gradebook that Canvas exported', () => {
	test('is read row by row, its own rows about marks left out', () => {
		expect(roster.kind).toBe('canvas');
		expect(roster.students.map(({ name, key }) => [name, key])).toEqual([
			['Ana López', '101'],
			['Luis Mamani', '102'],
			['=2+5', '103'],
			['Zoë "Zo" Quispe', '104']
		]);
		expect(roster.graded).toEqual([{ header: 'Week 1 (77)', worth: 10 }]);
	});

	test('is also read with last and first names in columns of their own', () => {
		const split = rosterOf('LastName,FirstName,ID,Section,Week 1 (77)\r\nLópez,Ana,101,A,3');
		expect(split.students.map(({ name, key }) => [name, key])).toEqual([['Ana López', '101']]);
		expect(split.who).toEqual(['LastName', 'FirstName', 'ID', 'Section']);
	});
});

describe('the file for Canvas', () => {
	const points = new Map([
		['101', 12.345],
		['103', 20]
	]);

	test('matches every row, proposes one assignment and fills it', () => {
		const { assignments, worth, grades, missingStudents } = importIntoCanvas(
			writeCanvas(roster, fresh, points),
			users
		);
		expect(missingStudents).toEqual([]);
		expect(assignments).toEqual([{ id: null, title: 'Big push' }]);
		expect(worth).toEqual(['20']);
		expect([...grades]).toEqual([
			[101, ['12.35']],
			[102, ['']],
			[103, ['20']],
			[104, ['']]
		]);
	});

	test('keeps headers and identifiers letter by letter, and the order', () => {
		const lines = writeCanvas(roster, fresh, points).split('\r\n');
		expect(lines).toEqual([
			'Student,ID,SIS User ID,SIS Login ID,Section,Big push',
			'"    Points Possible",,,,,20',
			'"López, Ana",101,S-01,ana,"A, morning",12.35',
			'"Mamani, Luis",102,S-02,luis,"A, morning",',
			"'=2+5,103,S-03,,B,20",
			'"Quispe, Zoë ""Zo""",104,,zoe,B,',
			''
		]);
	});

	test('fills a column that Canvas has, and leaves the marks of all others as they were', () => {
		const column = { existing: 'Week 1 (77)', title: '', worth: 40 };
		const { assignments, worth, grades } = importIntoCanvas(
			writeCanvas(roster, column, new Map([['101', 8]])),
			users
		);
		expect(assignments).toEqual([{ id: 77, title: 'Week 1' }]);
		expect(worth).toEqual(['10']);
		expect([...grades.values()]).toEqual([['8'], [''], ['9'], ['EX']]);
	});

	test.each(['Week (2)', 'Final Score', 'Current Grade of Minga', '=1+1'])(
		'proposes a new assignment also where the title is "%s"',
		(title) => {
			const written = writeCanvas(roster, { ...fresh, title }, points);
			const { assignments } = importIntoCanvas(written, users);
			expect(assignments).toHaveLength(1);
			expect(assignments[0]?.id).toBeNull();
			expect(assignments[0]?.title).not.toMatch(/^=/);
		}
	);

	test('leaves out whom Canvas finds only by what a spreadsheet would run', () => {
		const odd = rosterOf(`${header}\r\n"Malo, A","=cmd|' /C calc'!A0",S-09,a,B,,,,,`);
		expect(importIntoCanvas(writeCanvas(odd, fresh, points), users).grades.size).toBe(0);
	});
});
