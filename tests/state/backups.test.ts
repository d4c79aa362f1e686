import { describe, expect, test } from 'vitest';
import { makeBackup, restoreBackup } from '../../src/lib/state/work/backups.ts';
import { addLearner, changeLearner } from '../../src/lib/state/work/learners.ts';
import { answered, openWork } from './work-in-memory.ts';

describe('a backup of one device, restored on another', () => {
	test('makes an untouched device go on as the learner of the backup', async () => {
		const tab = await openWork();
		const { record } = await tab.recordAttempt(answered());
		const app = await openWork();
		const restoration = await restoreBackup(app, (await makeBackup(tab, tab.profile)).text);
		expect(restoration.done).toBe(true);
		expect(app.profiles).toEqual([tab.profile]);
		expect(app.profile).toEqual(tab.profile);
		expect(await app.attemptsOf('all')).toEqual([record]);
	});

	test('adds its learner to a device on which another has learned', async () => {
		const [ana, ben] = [await openWork(), await openWork()];
		await ana.recordAttempt(answered());
		await ben.recordAttempt(answered());
		await restoreBackup(ben, (await makeBackup(ana, null)).text);
		expect(ben.profiles).toHaveLength(2);
		expect(ben.profile.id).not.toBe(ana.profile.id);
		expect(await ben.attemptsOf('all')).toHaveLength(1);
	});

	test('changes nothing when it is restored again', async () => {
		const [one, other] = [await openWork(), await openWork()];
		await one.recordAttempt(answered());
		const { text } = await makeBackup(one, null);
		await restoreBackup(other, text);
		const again = await restoreBackup(other, text);
		expect(again).toMatchObject({ done: true });
		if (!again.done) return;
		const changed = [again.restored.added, again.restored.replaced].flatMap(Object.values).flat();
		expect(changed).toEqual([]);
	});

	test('leaves a later name in place, and keeps the earlier one', async () => {
		const [one, other] = [await openWork(), await openWork()];
		await one.recordAttempt(answered());
		await changeLearner(one, one.profile, { name: 'Ana' });
		const { text } = await makeBackup(one, null);
		await restoreBackup(other, text);
		await changeLearner(other, other.profile, { name: 'Ana María' });
		const again = await restoreBackup(other, text);
		expect(other.profile.name).toBe('Ana María');
		expect(again).toMatchObject({
			restored: { added: { earlier: [{ of: 'profiles', record: { name: 'Ana' } }] } }
		});
	});

	test('holds one learner alone where it is asked for one', async () => {
		const work = await openWork();
		const first = work.profile;
		await work.recordAttempt(answered({ exercise: 'of-first' }));
		await addLearner(work, 'Ben');
		await work.recordAttempt(answered({ exercise: 'of-ben' }));
		const { text, name } = await makeBackup(work, work.profile);
		expect(name).toMatch(/^minga-Ben-/);
		expect(text).toContain('of-ben');
		expect(text).not.toContain('of-first');
		expect(text).not.toContain(first.id);
	});

	test('is refused whole when it is not whole', async () => {
		const [one, other] = [await openWork(), await openWork()];
		await one.recordAttempt(answered());
		const { text } = await makeBackup(one, null);
		const restoration = await restoreBackup(other, text.slice(0, -20));
		expect(restoration).toMatchObject({ done: false, refusal: { why: 'cut-off' } });
		expect(await other.attemptsOf('all')).toEqual([]);
	});
});
