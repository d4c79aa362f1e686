import { describe, expect, test } from 'vitest';
import { readMoodle } from '../../../src/lib/classroom/gradebook/moodle/read-moodle.ts';
import { writeMoodle } from '../../../src/lib/classroom/gradebook/moodle/write-moodle.ts';
import { readRoster } from '../../../src/lib/classroom/gradebook/read-roster.ts';
import type { Roster } from '../../../src/lib/classroom/gradebook/roster.ts';
import { importIntoMoodle, type MoodleUser } from './moodle-importer.ts';

const users: readonly MoodleUser[] = [
	{ idnumber: '2041', email: 'ana@uni.edu', username: 'ana' },
	{ idnumber: '2042', email: 'luis@uni.edu', username: 'luis' },
	{ idnumber: '', email: 'rosa@uni.edu', username: 'rosa' }
];

const marks = [
	'Nombre,Apellido(s),Número de ID,Institución,Dirección de correo,Tarea: Semana 1 (Real),Total del curso (Real),Descargado por última vez',
	'Ana,López,2041,,ana@uni.edu,"7,50",-,1732200000',
	'Luis,Mamani,2042,"U, Lima",luis@uni.edu,-,-,1732200000',
	'=Rosa,Quispe,,,rosa@uni.edu,"9,00",-,1732200000'
].join('\n');

const fresh = { existing: null, title: 'Gran empuje', worth: 100 };

function rosterOf(text: string): Roster {
	const read = readRoster(text);
	if (read.kind !== 'roster') throw new Error(`read as ${read.kind}`);
	return read.roster;
}

const roster = rosterOf(marks);
const points = new Map([
	['2041', 66.666],
	['rosa@uni.edu', 100]
]);

describe('a file that Moodle exported', () => {
	test('is read in Spanish: who someone is, and which columns hold marks', () => {
		expect(roster.students.map(({ name, key }) => [name, key])).toEqual([
			['Ana López', '2041'],
			['Luis Mamani', '2042'],
			['=Rosa Quispe', 'rosa@uni.edu']
		]);
		expect(roster.graded.map(({ header }) => header)).toEqual([
			'Tarea: Semana 1 (Real)',
			'Total del curso (Real)'
		]);
	});

	test('of participants is read too, with a byte order mark and semicolons', () => {
		const list = '\uFEFF"First name";"Last name";"Email address";Groups\nAna;López;ana@uni.edu;A';
		expect(rosterOf(list).students).toMatchObject([{ name: 'Ana López', key: 'ana@uni.edu' }]);
	});

	test('in a language of unknown headers asks which columns are which', () => {
		const table = 'Etunimi,Sukunimi,Sähköposti,Tehtävä\nAino,Aalto,aino@uni.fi,5';
		const read = readRoster(table);
		expect(read).toMatchObject({ kind: 'unclear', guess: { name: [], codes: [2] } });
		if (read.kind !== 'unclear') throw new Error('told');
		const chosen = readMoodle(read.rows, { name: [0, 1], codes: [2] });
		expect(chosen.students).toMatchObject([{ name: 'Aino Aalto', key: 'aino@uni.fi' }]);
		expect(chosen.graded).toEqual([{ header: 'Tehtävä', worth: null }]);
	});
});

describe.each(['.', ','] as const)('the file for a Moodle whose decimal sign is "%s"', (sign) => {
	test('is taken whole: every identifier is known, every mark a number or none', () => {
		const written = writeMoodle(roster, fresh, points);
		const mapping = { mark: 'Gran empuje', fresh: true } as const;
		const byMail = { ...mapping, who: 'Dirección de correo', field: 'email' } as const;
		expect([...importIntoMoodle(written, users, byMail, sign).values()]).toEqual([
			66.67,
			null,
			100
		]);
		const byNumber = { ...mapping, who: 'Número de ID', field: 'idnumber' } as const;
		expect([...importIntoMoodle(written, users, byNumber, sign).values()]).toEqual([66.67, null]);
	});
});

describe('the file for Moodle', () => {
	test('keeps headers and identifiers letter by letter, and the order', () => {
		expect(writeMoodle(roster, fresh, points).split('\r\n')).toEqual([
			'Nombre,Apellido(s),Número de ID,Institución,Dirección de correo,Gran empuje',
			'Ana,López,2041,,ana@uni.edu,66.67',
			'Luis,Mamani,2042,"U, Lima",luis@uni.edu,-',
			"'=Rosa,Quispe,,,rosa@uni.edu,100",
			''
		]);
	});

	test('keeps the marks of those without points in a column that Moodle has', () => {
		const column = { ...fresh, existing: 'Tarea: Semana 1 (Real)' };
		const mapping = {
			who: 'Dirección de correo',
			field: 'email',
			mark: 'Tarea: Semana 1 (Real)',
			fresh: false
		} as const;
		const imported = importIntoMoodle(
			writeMoodle(roster, column, new Map([['2042', 50]])),
			users,
			mapping,
			','
		);
		expect([...imported.values()]).toEqual([7.5, 50, 9]);
	});

	test('leaves out whose identifier a spreadsheet would run, and who has none', () => {
		const odd = rosterOf(
			'First name,Last name,ID number,Email address\nA,B,=1+1,a@b.c\nC,D,,\nE,F,7,e@f.g'
		);
		const lines = writeMoodle(odd, fresh, new Map()).trimEnd().split('\r\n');
		expect(lines.slice(1)).toEqual(['E,F,7,e@f.g,-']);
	});
});
