import { expect, test } from 'vitest';
import { classTable } from '../../../src/lib/classroom/collect/class-table.ts';
import { markHandIn } from '../../../src/lib/classroom/collect/mark-hand-in.ts';
import { readRoster } from '../../../src/lib/classroom/gradebook/read-roster.ts';
import { takeIn } from '../../../src/lib/teaching/collect/take-in.ts';
import { plantedClass } from '../planted-class.ts';
import { exercises } from './a-class.ts';

const planted = await plantedClass(exercises);
const { teaching, files, harmed, students, handIns } = planted;
const outcomes = await Promise.all(
	files.map(({ name, text }) =>
		takeIn({ name, size: text.length, text: () => Promise.resolve(text) }, [teaching.keys], 0)
	)
).then((all) => all.flat());
const taken = outcomes.flatMap((outcome) =>
	outcome.is === 'hand-in' ? [outcome.handIn.collected] : []
);
const assigned = { assignment: teaching.assignment, issues: [teaching.digest] };
const marked = taken.map((each) => markHandIn(each, assigned, teaching.course));
const read = readRoster(planted.gradebook);
const table = classTable(marked, assigned, {
	policy: 'best',
	roster: read.kind === 'roster' ? read.roster : null,
	decisions: []
});

test('every file that was harmed on the way is named with its reason, and all others go through', () => {
	const failed = outcomes.flatMap((each) =>
		each.is === 'failed' ? [[each.name, each.failure.why]] : []
	);
	expect(failed).toEqual([
		['cut-off.minga-hand-in', 'cut-off'],
		['changed.minga-hand-in', 'damaged'],
		['holiday.jpg', 'foreign'],
		['empty.txt', 'empty'],
		['assignment.minga-assignment', 'forged'],
		['other-class.minga-hand-in', 'other-key']
	]);
	expect(failed.map(([name]) => name)).toEqual(harmed);
	expect(new Set(taken.map(({ handIn }) => handIn.id)).size).toBe(handIns);
});

test('everyone is there once, found on the list or told apart', () => {
	const handedIn = table.rows.filter(({ person }) => person.handIns.length > 0);
	expect(handedIn).toHaveLength(students);
	expect(handedIn.filter(({ person }) => person.student === null)).toHaveLength(2);
	expect(table.rows.filter(({ total }) => total === null)).toHaveLength(2);
});

test('whoever is to be looked at is flagged for what was planted, and nobody else but their partners', () => {
	const kinds = table.rows.map(({ flags }) => flags.map(({ kind }) => kind));
	const flagged = (kind: string) => kinds.filter((each) => each.some((one) => one === kind)).length;
	expect(flagged('broken-chain')).toBe(1);
	expect(flagged('copied')).toBe(2);
	expect(flagged('outside-window')).toBe(1);
	expect(flagged('too-many')).toBe(1);
	expect(flagged('other-seed')).toBe(2);
	expect(flagged('same-answers')).toBe(2);
	expect(kinds.slice(9, 12).flat()).toEqual([]);
	expect(kinds.slice(13, 30).flat()).toEqual([]);
});
