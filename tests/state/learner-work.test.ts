import { describe, expect, test } from 'vitest';
import { LearnerWork } from '../../src/lib/state/work/learner-work.svelte.ts';
import { answered, freshName, openWork } from './work-in-memory.ts';

describe('a learner’s work', () => {
	test('begins with one learner without a name, the same one in every tab', async () => {
		const name = freshName();
		const [one, other] = await Promise.all([openWork(name), openWork(name)]);
		expect(one.profile.name).toBe('');
		expect(other.profile).toEqual(one.profile);
		expect(one.profiles).toEqual([one.profile]);
	});

	test('is found again on the next visit', async () => {
		const name = freshName();
		const before = await openWork(name);
		const { record, saved } = await before.recordAttempt(answered());
		expect(saved).toBe(true);
		await before.keeping.close();
		const after = await openWork(name);
		expect(await after.attemptsOf('all')).toEqual([record]);
		expect(after.profile).toEqual(before.profile);
	});

	test('tells the attempts of an exercise, an objective and a lesson apart, oldest first', async () => {
		const work = await openWork();
		await work.recordAttempt(answered({ exercise: 'a', objective: 'x', lesson: 'l' }));
		await work.recordAttempt(answered({ exercise: 'b', objective: 'x', lesson: 'l' }));
		await work.recordAttempt(answered({ exercise: 'a', objective: 'x', lesson: 'l', points: 0 }));
		await work.recordAttempt(answered({ exercise: 'ab', objective: 'y', lesson: 'm' }));
		const points = async (which: Parameters<LearnerWork['attemptsOf']>[0]) =>
			(await work.attemptsOf(which)).map(({ exercise, points }) => `${exercise}${String(points)}`);
		expect(await points({ exercise: 'a' })).toEqual(['a2', 'a0']);
		expect(await points({ objective: 'x' })).toEqual(['a2', 'b2', 'a0']);
		expect(await points({ lesson: 'm' })).toEqual(['ab2']);
	});

	test('finds what was being typed, for each assignment apart', async () => {
		const work = await openWork();
		const draft = { exercise: 'tipping', version: 'v1', seed: 's', turn: 0, hints: 1 };
		await work.saveDraft({ ...draft, assignment: null, answer: '0.' });
		await work.saveDraft({ ...draft, assignment: null, answer: '0.5' });
		await work.saveDraft({ ...draft, assignment: 'week-1', answer: '7' });
		expect((await work.loadDraft('tipping'))?.answer).toBe('0.5');
		expect((await work.loadDraft('tipping', 'week-1'))?.answer).toBe('7');
		expect(await work.loadDraft('other')).toBeNull();
	});

	test('keeps the last of many changes that come faster than the disk writes', async () => {
		const name = freshName();
		const work = await openWork(name);
		const draft = { exercise: 'tipping', version: 'v1', seed: 's', turn: 0, hints: 0 };
		const texts = [...Array(50).keys()].map((length) => 'x'.repeat(length));
		const all = texts.map((answer) => work.saveDraft({ ...draft, assignment: null, answer }));
		expect((await work.loadDraft('tipping'))?.answer).toBe(texts.at(-1));
		expect((await Promise.all(all)).every(({ saved }) => saved)).toBe(true);
		await work.keeping.close();
		expect((await (await openWork(name)).loadDraft('tipping'))?.answer).toBe(texts.at(-1));
	});

	test('holds a changed note, forgets a removed one, and keeps settings', async () => {
		const work = await openWork();
		const { record: note } = await work.addNote({ lesson: 'push', anchor: null, text: 'one' });
		await work.addNote({ lesson: 'other', anchor: null, text: 'elsewhere' });
		const { record: changed } = await work.changeNote(note, { text: 'two' });
		expect((await work.notesOf('push')).map(({ text }) => text)).toEqual(['two']);
		await work.changeNote(changed, { removed: true });
		expect(await work.notesOf('push')).toEqual([]);
		await work.saveSetting('exam', '2027-01-31');
		expect(await work.setting('exam')).toBe('2027-01-31');
		expect(await work.setting('none')).toBeNull();
	});

	test('counts a change that another tab has made', async () => {
		const name = freshName();
		const [one, other] = [await openWork(name), await openWork(name)];
		const before = one.changes;
		await other.recordAttempt(answered());
		await expect.poll(() => one.changes).toBeGreaterThan(before);
		expect(await one.attemptsOf('all')).toHaveLength(1);
	});
});
