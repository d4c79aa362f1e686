import { describe, expect, test } from 'vitest';
import { openAssignment } from '../../src/lib/classroom/assignment/open-assignment.ts';
import { newPlan } from '../../src/lib/classroom/assignment/plan.ts';
import { makeBackup, restoreBackup } from '../../src/lib/state/work/backups.ts';
import { removeLearner } from '../../src/lib/state/work/learners.ts';
import type { LearnerWork } from '../../src/lib/state/work/learner-work.svelte.ts';
import {
	makeKey,
	protectKey,
	readKeys,
	unlockKey
} from '../../src/lib/teaching/assign/instructor-keys.ts';
import { Making } from '../../src/lib/teaching/assign/making.svelte.ts';
import {
	duplicate,
	newAssignment,
	readAssignments
} from '../../src/lib/teaching/assign/my-assignments.ts';
import { numberExample, orderExample } from '../exercises/examples.ts';
import { openWork } from '../state/work-in-memory.ts';

async function making(work: LearnerWork): Promise<Making> {
	const made = await Making.open(work, newAssignment(work, newPlan('en')), 'en');
	made.change({ title: 'Week 1' });
	made.add(numberExample);
	made.add(orderExample);
	return made;
}

describe('an instructor’s key', () => {
	test('leaves the device in a backup only under its passphrase', async () => {
		const work = await openWork();
		const { keys, fingerprint } = await makeKey(work);
		const bare = (await makeBackup(work, null)).text;
		expect(bare).not.toContain(keys?.signKey);
		expect(bare).toContain(keys?.verifyKey);
		const [mine] = await readKeys(work);
		if (!mine) return expect.unreachable();
		await protectKey(work, mine, 'four words of mine');
		const { text } = await makeBackup(work, null);
		expect(text).not.toContain(keys?.signKey);

		const other = await openWork();
		await restoreBackup(other, text);
		const [locked] = await readKeys(other);
		if (!locked) return expect.unreachable();
		expect(locked).toMatchObject({ keys: null, fingerprint });
		expect(await unlockKey(other, locked, 'four words of yours')).toBe(false);
		expect(await unlockKey(other, locked, 'four words of mine')).toBe(true);
		expect((await readKeys(other))[0]?.keys).toEqual(keys);
	});

	test('goes with the learner who is taken off the device', async () => {
		const work = await openWork();
		await makeKey(work);
		const { profile } = work;
		await removeLearner(work, profile);
		const facts = await work.keeping.use((database) => database.getAllKeys('facts'));
		expect(facts.filter((name) => name.startsWith('private-keys'))).toEqual([]);
	});

	test('keeps a backup of somebody else from taking the place of its owner', async () => {
		const [teacher, student] = [await openWork(), await openWork()];
		const made = await making(teacher);
		await made.sign();
		const { id } = teacher.profile;
		await restoreBackup(teacher, (await makeBackup(student, null)).text);
		expect(teacher.profile.id).toBe(id);
		expect(await readKeys(teacher)).toHaveLength(1);
	});
});

describe('an assignment being made', () => {
	test('is there again with its order, its points and its terms', async () => {
		const work = await openWork();
		const made = await making(work);
		made.reorder([orderExample.id, numberExample.id]);
		made.adjust(numberExample.id, { points: 7 });
		made.change({ attempts: 2, hints: false });
		const [record] = await readAssignments(work);
		if (!record) return expect.unreachable();
		const { plan } = await Making.open(work, record, 'en');
		expect(plan).toMatchObject({ title: 'Week 1', attempts: 2, hints: false });
		expect(plan.exercises.map(({ id }) => id)).toEqual([orderExample.id, numberExample.id]);
		expect(plan.exercises[1]?.points).toBe(7);
	});

	test('is signed with a key made then, and again under the same id once it has changed', async () => {
		const work = await openWork();
		const made = await making(work);
		expect(await readKeys(work)).toEqual([]);
		made.rename('Ñusta');
		expect(await made.sign()).toBe('signed');
		expect(made.isChanged).toBe(false);
		const first = await openAssignment(made.issue?.text ?? '');
		made.change({ closes: 9000 });
		expect(made.isChanged).toBe(true);
		await made.sign();
		const second = await openAssignment(made.issue?.text ?? '');
		if (!first.taken || !second.taken) return expect.unreachable();
		expect(first.assignment).toMatchObject({ title: 'Week 1', instructor: { name: 'Ñusta' } });
		expect(second.assignment).toMatchObject({ id: first.assignment.id, closes: 9000 });
		expect(second.assignment.issuedAt).toBeGreaterThan(first.assignment.issuedAt);
		expect(await readKeys(work)).toHaveLength(1);
		expect((await readAssignments(work))[0]?.issued).toHaveLength(2);
	});

	test('is duplicated under another id and a title that says so, given out to nobody', async () => {
		const work = await openWork();
		await (await making(work)).sign();
		const [record] = await readAssignments(work);
		if (!record) return expect.unreachable();
		const copy = await duplicate(work, record, (title) => `${title} (copy)`);
		expect(copy).toMatchObject({ title: 'Week 1 (copy)', issued: [] });
		expect(copy.id).not.toBe(record.id);
	});
});
