import { beforeAll, describe, expect, test } from 'vitest';
import { signAssignment } from '../../../src/lib/classroom/assignment/sign-assignment.ts';
import { readRoster } from '../../../src/lib/classroom/gradebook/read-roster.ts';
import { readTyped } from '../../../src/lib/classroom/gradebook/typed/read-typed.ts';
import { makeBackup, restoreBackup } from '../../../src/lib/state/work/backups.ts';
import type { LearnerWork } from '../../../src/lib/state/work/learner-work.svelte.ts';
import {
	changeAssignment,
	readAssignments
} from '../../../src/lib/teaching/assign/my-assignments.ts';
import { Collecting } from '../../../src/lib/teaching/collect/collecting.svelte.ts';
import type { Incoming } from '../../../src/lib/teaching/collect/take-in.ts';
import { exercises } from '../../classroom/collect/a-class.ts';
import { plantedClass, type PlantedClass } from '../../classroom/planted-class.ts';
import { giveOut } from '../../classroom/simulated-class.ts';
import { freshName, openWork } from '../../state/work-in-memory.ts';

let planted: PlantedClass;
let incoming: readonly Incoming[];
const keys = () => Promise.resolve([planted.teaching.keys]);

beforeAll(async () => {
	planted = await plantedClass(exercises);
	incoming = planted.files
		// Those that fail, two planted, four honest, and two of these once more.
		.filter((_, place) => place < 8 || (place >= 26 && place < 30) || place >= 46)
		.map(({ name, text }) => ({
			name,
			size: text.length,
			text: () => Promise.resolve(text)
		}));
});

/** The device of an instructor who has given the assignment out. */
async function instructor(name = freshName()): Promise<LearnerWork> {
	const work = await openWork(name);
	await keepGivenOut(work, planted.teaching);
	return work;
}

async function keepGivenOut(
	work: LearnerWork,
	{ text, digest, assignment }: Pick<PlantedClass['teaching'], 'text' | 'digest' | 'assignment'>
): Promise<void> {
	const { id, title } = assignment;
	const record = {
		profile: work.profile.id,
		id,
		title,
		plan: {},
		issued: [{ digest, text, at: 1 }]
	};
	const states = { archived: false, removed: false, createdAt: 1, changedAt: 1 };
	await work.keeping.keep('assignments', { ...record, ...states });
}

async function collectingOn(work: LearnerWork): Promise<Collecting> {
	const collecting = await Collecting.open(work, exercises, keys, 'en');
	await collecting.choose(planted.teaching.assignment.id);
	return collecting;
}

/** Points by person: what an instructor sees. */
function totalsOf({ collection }: Collecting) {
	const rows = collection?.table.rows ?? [];
	return new Map(rows.map(({ person, total }) => [person.name, total]));
}

describe('what comes in', () => {
	test('is taken once, and what fails keeps nothing else back', async () => {
		const collecting = await collectingOn(await instructor());
		await collecting.take(incoming);
		expect(collecting.report).toMatchObject({ again: 2 });
		expect(collecting.report?.added).toMatchObject([{ hands: 6 }]);
		expect(collecting.report?.failed.map(({ name }) => name)).toEqual(planted.harmed);
		const totals = totalsOf(collecting);

		await collecting.take([...incoming].reverse());
		expect(collecting.report?.added).toMatchObject([{ hands: 0 }]);
		expect(totalsOf(collecting)).toEqual(totals);
		expect(collecting.progress).toBeNull();
	});

	test('is there again when the page is opened anew, in whatever portions it came', async () => {
		const work = await instructor();
		const whole = await collectingOn(await instructor());
		await whole.take(incoming);
		const parts = await collectingOn(work);
		await parts.take(incoming.slice(8));
		await parts.take(incoming.slice(0, 8));
		expect(totalsOf(await collectingOn(work))).toEqual(totalsOf(whole));
	});

	test('for an assignment that this device does not know is named as that', async () => {
		const nobody = await openWork();
		const collecting = await Collecting.open(nobody, exercises, keys, 'en');
		await collecting.take(incoming.slice(7, 8));
		expect(collecting.report?.failed).toMatchObject([{ failure: { why: 'unknown-assignment' } }]);
	});
});

test('the assignment chosen last is looked at, though one before it has more to mark', async () => {
	const work = await instructor();
	await (await collectingOn(work)).take(incoming);
	const { keys: own, assignment } = planted.teaching;
	const other = { ...assignment, id: `${assignment.id}-other` };
	await keepGivenOut(work, { assignment: other, ...(await signAssignment(other, own)) });
	const collecting = await Collecting.open(work, exercises, keys, 'en');
	await Promise.all([collecting.choose(assignment.id), collecting.choose(other.id)]);
	expect(collecting.collection?.given.assignment.id).toBe(other.id);
	expect(collecting.progress).toBeNull();
});

describe('an assignment that this device does not know', () => {
	/** Text of an assignment, as it is pasted: a link. */
	const pasted = (text: string): Incoming => ({
		name: 'Pasted text',
		size: text.length,
		text: () => Promise.resolve(`https://example.org/en/assignment/#${text}&who=17`)
	});

	test('is learned from its own text, and the hand-ins that waited for it come in by themselves', async () => {
		const work = await openWork();
		const collecting = await Collecting.open(work, exercises, keys, 'en');
		await collecting.take(incoming.slice(6, 9));
		await collecting.take([pasted(planted.teaching.text)]);
		const { id, title } = planted.teaching.assignment;
		expect(collecting.report).toMatchObject({ learned: [title], failed: [] });
		expect(collecting.report?.added).toEqual([{ assignment: id, hands: 3 }]);
		expect(collecting.collection?.table.rows).toHaveLength(3);

		await collecting.take([...incoming.slice(6, 9), pasted(planted.teaching.text)]);
		expect(collecting.report).toMatchObject({ learned: [], again: 4, failed: [] });
		const [record] = await work.keeping.recordsOf('assignments', work.profile.id);
		expect(record?.issued).toMatchObject([{ digest: planted.teaching.digest }]);
		expect(record?.plan).toMatchObject({ title, policy: 'best' });
		const later = await collectingOn(work);
		expect(totalsOf(later)).toEqual(totalsOf(collecting));
	});

	test('may lie among the hand-ins, behind them', async () => {
		const collecting = await Collecting.open(await openWork(), exercises, keys, 'en');
		await collecting.take([...incoming.slice(6, 9), pasted(planted.teaching.text)]);
		expect(collecting.report?.failed).toEqual([]);
		expect(collecting.report?.added).toMatchObject([{ hands: 3 }]);
	});

	test('is refused where another key has signed it', async () => {
		const work = await openWork();
		const collecting = await Collecting.open(work, exercises, keys, 'en');
		const { sealKey } = planted.teaching.keys;
		const forged = await giveOut(exercises);
		const { verifyKey } = forged.keys;
		const { assignment } = forged;
		const instructor = { ...assignment.instructor, verifyKey, sealKey };
		const { text } = await signAssignment({ ...assignment, instructor }, forged.keys);
		await collecting.take([pasted(text)]);
		expect(collecting.report?.failed).toMatchObject([{ failure: { why: 'other-instructor' } }]);
		expect(await work.keeping.recordsOf('assignments', work.profile.id)).toEqual([]);
	});

	test('comes back where it had been removed', async () => {
		const work = await instructor();
		const [record] = await readAssignments(work);
		if (!record) throw new Error('nothing was given out');
		await changeAssignment(work, record, { removed: true });
		const collecting = await Collecting.open(work, exercises, keys, 'en');
		expect(collecting.given).toEqual([]);
		await collecting.take([pasted(planted.teaching.text)]);
		expect(collecting.given).toHaveLength(1);
		expect(await readAssignments(work)).toMatchObject([{ title: record.title }]);
	});
});

describe('two tabs', () => {
	test('show the same once one has followed the other', async () => {
		const name = freshName();
		const first = await collectingOn(await instructor(name));
		const second = await collectingOn(await openWork(name));
		await first.take(incoming);
		await second.follow();
		expect(totalsOf(second)).toEqual(totalsOf(first));
		expect(second.progress).toBeNull();

		const [row] = second.collection?.table.rows ?? [];
		const exercise = exercises[0]?.id ?? '';
		if (!row) throw new Error('nothing was collected');
		second.collection?.decide(row.person, exercise, { points: 4.5, reason: 'Orally' });
		const kept = second.rosters.keep('Evening', readTyped('Ana Quispe; 2040'));
		await expect
			.poll(async () => {
				await Promise.all([first.follow(), first.follow()]);
				return first.rosters.all;
			})
			.toMatchObject([{ id: kept }]);
		const followed = first.collection?.table.rows.find(
			({ person }) => person.key === row.person.key
		);
		expect(followed?.cells[0]?.points).toBe(4.5);
	});

	test('bring hand-ins in that waited for an assignment which the other has learned', async () => {
		const name = freshName();
		const waiting = await Collecting.open(await openWork(name), exercises, keys, 'en');
		await waiting.take(incoming.slice(6, 9));
		await instructor(name);
		await waiting.follow();
		expect(waiting.report?.added).toMatchObject([{ hands: 3 }]);
		expect(waiting.collection?.table.rows).toHaveLength(3);
	});
});

describe('what an instructor decides', () => {
	test('counts, is kept with its reason, and travels in the backup with all that was collected', async () => {
		const work = await instructor();
		const collecting = await collectingOn(work);
		await collecting.take(incoming);
		const { collection } = collecting;
		const [row] = collection?.table.rows ?? [];
		const exercise = exercises[0]?.id ?? '';
		if (!collection || !row) throw new Error('nothing was collected');
		collection.decide(row.person, exercise, { points: 1.5, reason: 'In class' });
		collection.look({ policy: 'mean' });
		const read = readRoster(planted.gradebook);
		if (read.kind !== 'roster') throw new Error('the gradebook is one');
		collecting.useRoster(collecting.rosters.keep('Morning', read.roster));
		const rowOf = ({ collection: of }: Collecting) =>
			of?.table.rows.find(({ person }) => person.learners[0] === row.person.key);
		expect(rowOf(collecting)?.cells[0]).toMatchObject({ points: 1.5 });

		const { text } = await makeBackup(work, work.profile);
		const other = await openWork();
		const restored = await restoreBackup(other, text);
		expect(restored.done).toBe(true);
		await work.keeping.tryTo((database) => database.clear('adjustments'), undefined);
		expect(rowOf(await collectingOn(work))?.cells[0]?.decision).toBeNull();
		await restoreBackup(work, text);
		const again = await collectingOn(work);
		expect(rowOf(again)?.cells[0]).toMatchObject({
			points: 1.5,
			decision: { reason: 'In class' }
		});
		expect(again.collection?.policy).toBe('mean');
		expect(again.collection?.roster?.students).toHaveLength(40);
		expect(totalsOf(again)).toEqual(totalsOf(collecting));
	});

	test('can be taken back', async () => {
		const collecting = await collectingOn(await instructor());
		await collecting.take(incoming.slice(6, 12));
		const { collection } = collecting;
		const [row] = collection?.table.rows ?? [];
		const exercise = exercises[0]?.id ?? '';
		if (!collection || !row) throw new Error('nothing was collected');
		collection.decide(row.person, exercise, { points: 0, reason: 'No' });
		collection.decide(row.person, exercise, { points: null, reason: '' });
		const [now] = collection.table.rows;
		expect(now?.total).toBe(row.total);
	});
});
