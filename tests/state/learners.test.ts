import { describe, expect, test } from 'vitest';
import {
	addLearner,
	changeLearner,
	removeLearner,
	switchTo
} from '../../src/lib/state/work/learners.ts';
import { letGo, putBack } from '../../src/lib/state/work/earlier-versions.ts';
import { leaveOffAt, leftOffAt } from '../../src/lib/state/work/place.ts';
import { answered, freshName, openWork } from './work-in-memory.ts';

describe('learners who share a device', () => {
	test('have work of their own, and find it again when they come back', async () => {
		const work = await openWork();
		const first = work.profile;
		await work.recordAttempt(answered());
		await addLearner(work, '  Ben ');
		expect([work.profile.name, await work.attemptsOf('all')]).toEqual(['Ben', []]);
		expect(await switchTo(work, first)).toBe(true);
		expect(await work.attemptsOf('all')).toHaveLength(1);
	});

	test('are changed in every tab', async () => {
		const name = freshName();
		const [one, other] = [await openWork(name), await openWork(name)];
		await addLearner(one, 'Ben');
		await expect.poll(() => other.profile.name).toBe('Ben');
		expect(other.profiles).toHaveLength(2);
	});

	test('who have a PIN are reached by that PIN alone, and their name says nothing of it', async () => {
		const work = await openWork();
		await addLearner(work, 'Ana');
		await changeLearner(work, work.profile, { pin: '1234' });
		const ana = work.profile;
		expect(ana.pin).not.toContain('1234');
		await addLearner(work, 'Ben');
		expect(await switchTo(work, ana, '1235')).toBe(false);
		expect(await switchTo(work, ana)).toBe(false);
		expect(work.profile.name).toBe('Ben');
		expect(await switchTo(work, ana, '1234')).toBe(true);
		await changeLearner(work, work.profile, { pin: null });
		expect(work.profile).toMatchObject({ name: 'Ana', pin: null });
	});

	test('leave the device with everything they have done, and nobody else’s', async () => {
		const work = await openWork();
		await work.recordAttempt(answered());
		const first = work.profile;
		await addLearner(work, 'Ben');
		await work.recordAttempt(answered());
		await removeLearner(work, first);
		expect(work.profiles.map(({ name }) => name)).toEqual(['Ben']);
		await removeLearner(work, work.profile);
		expect(work.profiles).toHaveLength(1);
		expect(work.profile.name).toBe('');
		expect(await work.attemptsOf('all')).toEqual([]);
	});

	test('find where reading was left off', async () => {
		const work = await openWork();
		expect(await leftOffAt(work)).toBeNull();
		await leaveOffAt(work, { lesson: 'push', heading: 'where-it-tips' });
		await leaveOffAt(work, { lesson: 'push', heading: null });
		expect(await leftOffAt(work)).toEqual({ lesson: 'push', heading: null });
	});

	test('put an earlier version back, and what held until then is kept in its turn', async () => {
		const work = await openWork();
		const { record } = await work.addNote({ lesson: 'push', anchor: null, text: 'now' });
		const earlier = {
			profile: work.profile.id,
			of: 'notes' as const,
			hash: 'x',
			record: { ...record, anchor: null, text: 'then', changedAt: 1 }
		};
		await work.keeping.keep('earlier', earlier);
		await putBack(work, earlier);
		expect((await work.notesOf('push')).map(({ text }) => text)).toEqual(['then']);
		const [kept, ...others] = await work.keeping.recordsOf('earlier', work.profile.id);
		expect(kept?.record).toEqual(record);
		expect(others).toEqual([]);
		if (kept) await letGo(work, kept);
		expect(await work.keeping.recordsOf('earlier', work.profile.id)).toEqual([]);
	});
});
