import { beforeAll, describe, expect, test } from 'vitest';
import { readRoster } from '../../../src/lib/classroom/gradebook/read-roster.ts';
import { makeBackup, restoreBackup } from '../../../src/lib/state/work/backups.ts';
import type { LearnerWork } from '../../../src/lib/state/work/learner-work.svelte.ts';
import { Collecting } from '../../../src/lib/teaching/collect/collecting.svelte.ts';
import type { Incoming } from '../../../src/lib/teaching/collect/take-in.ts';
import { exercises } from '../../classroom/collect/a-class.ts';
import { plantedClass, type PlantedClass } from '../../classroom/planted-class.ts';
import { freshName, openWork } from '../../state/work-in-memory.ts';

let planted: PlantedClass;
let incoming: readonly Incoming[];

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
	const { text, digest, assignment } = planted.teaching;
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
	return work;
}

async function collectingOn(work: LearnerWork): Promise<Collecting> {
	const collecting = await Collecting.open(work, exercises, [planted.teaching.keys], 'en');
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
		const collecting = await Collecting.open(nobody, exercises, [planted.teaching.keys], 'en');
		await collecting.take(incoming.slice(7, 8));
		expect(collecting.report?.failed).toMatchObject([{ failure: { why: 'unknown-assignment' } }]);
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
