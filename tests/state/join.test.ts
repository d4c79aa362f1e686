import { describe, expect, test } from 'vitest';
import { makeBackup, restoreBackup } from '../../src/lib/state/work/backups.ts';
import { joinWith, separate } from '../../src/lib/state/work/join.ts';
import {
	addLearner,
	changeLearner,
	removeLearner,
	switchTo
} from '../../src/lib/state/work/learners.ts';
import type { LearnerWork } from '../../src/lib/state/work/learner-work.svelte.ts';
import { answered, openWork } from './work-in-memory.ts';

/** Ana, who learned once under another name; both have done something. */
async function twice() {
	const work = await openWork();
	await addLearner(work, 'Anita');
	const anita = work.profile;
	await work.recordAttempt(answered({ exercise: 'old' }));
	await work.addNote({ lesson: 'push', anchor: null, text: 'then' });
	await work.saveSetting('review', 'Anita’s');
	await work.saveSetting('place', 'Anita’s');
	await addLearner(work, 'Ana');
	await work.recordAttempt(answered({ exercise: 'new' }));
	await work.saveSetting('place', 'Ana’s');
	return { work, anita };
}

const exercises = async (work: LearnerWork) =>
	(await work.attemptsOf('all')).map(({ exercise }) => exercise);

describe('two learners who are one person', () => {
	test('have their answers, notes and choices together; their own choices hold', async () => {
		const { work, anita } = await twice();
		const { id } = work.profile;
		expect(await joinWith(work, anita)).toBe(true);
		expect(work.profile.id).toBe(id);
		expect(await exercises(work)).toEqual(['old', 'new']);
		expect((await work.notesOf('push')).map(({ text }) => text)).toEqual(['then']);
		expect(await work.setting('review')).toBe('Anita’s');
		expect(await work.setting('place')).toBe('Ana’s');
		expect(work.profiles.map(({ name }) => name)).not.toContain('Anita');
		expect(work.joined).toEqual([anita]);
	});

	test('are joined by the PIN of the other alone', async () => {
		const { work, anita } = await twice();
		await switchTo(work, anita);
		await changeLearner(work, anita, { pin: '2005' });
		const guarded = work.profile;
		await addLearner(work, 'Eva');
		expect(await joinWith(work, guarded, '1999')).toBe(false);
		expect(await exercises(work)).toEqual([]);
		expect(await joinWith(work, guarded, '2005')).toBe(true);
		expect(await exercises(work)).toEqual(['old']);
	});

	test('are separated again as they were; what was done since stays where it was done', async () => {
		const { work, anita } = await twice();
		await joinWith(work, anita);
		await work.recordAttempt(answered({ exercise: 'since' }));
		await separate(work, anita);
		expect(await exercises(work)).toEqual(['new', 'since']);
		await switchTo(work, anita);
		expect(await exercises(work)).toEqual(['old']);
	});

	test('stay one when an old backup of either comes back in, and nothing is there twice', async () => {
		const { work, anita } = await twice();
		const old = (await makeBackup(work, anita)).text;
		await joinWith(work, anita);
		await restoreBackup(work, old);
		expect(await exercises(work)).toEqual(['old', 'new']);
		expect(work.joined.map(({ id }) => id)).toEqual([anita.id]);
	});

	test('go to another device as one, in one file', async () => {
		const { work, anita } = await twice();
		await joinWith(work, anita);
		const { text } = await makeBackup(work, work.profile);
		const tablet = await openWork();
		await restoreBackup(tablet, text);
		expect(tablet.profile.id).toBe(work.profile.id);
		expect(await exercises(tablet)).toEqual(['old', 'new']);
	});

	test('leave the device as one', async () => {
		const { work, anita } = await twice();
		await joinWith(work, anita);
		await removeLearner(work, work.profile);
		expect(work.profiles.map(({ id }) => id)).not.toContain(anita.id);
		expect(await work.keeping.use((database) => database.count('attempts'))).toBe(0);
	});

	test('go on with what either began last', async () => {
		const { work, anita } = await twice();
		const draft = { exercise: 'tipping', version: 'v', seed: 's', turn: 0, hints: 0 };
		await work.saveDraft({ ...draft, assignment: null, answer: 'first' });
		await switchTo(work, anita);
		await work.saveDraft({ ...draft, assignment: null, answer: 'last' });
		const [, ana] = work.profiles.filter(({ id }) => id !== anita.id);
		if (ana) await switchTo(work, ana);
		await joinWith(work, anita);
		expect((await work.loadDraft('tipping'))?.answer).toBe('last');
	});
});
