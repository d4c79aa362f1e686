import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeBackup, restoreBackup } from '../../src/lib/state/work/backups.ts';
import { answered, freshName, openWork } from './work-in-memory.ts';

afterEach(() => vi.restoreAllMocks());

/** From now on the disk takes nothing; returns how it gets room again. */
function fill(): () => void {
	const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('no room', 'QuotaExceededError');
	});
	return () => full.mockRestore();
}

describe('on a full disk', () => {
	test('an answer is held on the page, is still read, and is written when there is room', async () => {
		const name = freshName();
		const work = await openWork(name);
		const empty = fill();
		const kept = await work.recordAttempt(answered());
		expect(kept).toMatchObject({ saved: false, problem: { kind: 'full' } });
		expect([work.keeping.held.length, work.keeping.problem?.kind]).toEqual([1, 'full']);
		expect(await work.attemptsOf('all')).toEqual([kept.record]);
		empty();
		await work.keeping.retry();
		expect([work.keeping.held, work.keeping.problem]).toEqual([[], null]);
		await work.keeping.close();
		expect(await (await openWork(name)).attemptsOf('all')).toEqual([kept.record]);
	});

	test('what is held leaves the device with the backup', async () => {
		const work = await openWork();
		fill();
		const { record } = await work.recordAttempt(answered());
		const { text } = await makeBackup(work, work.profile);
		vi.restoreAllMocks();
		const other = await openWork();
		await restoreBackup(other, text);
		expect(await other.attemptsOf('all')).toEqual([record]);
	});

	test('a learner whose storage did not open is written with their first answer', async () => {
		const name = freshName();
		const empty = fill();
		const work = await openWork(name);
		empty();
		const { saved, record } = await work.recordAttempt(answered());
		expect(saved).toBe(true);
		await work.keeping.close();
		const after = await openWork(name);
		expect(after.profile).toEqual(work.profile);
		expect(await after.attemptsOf('all')).toEqual([record]);
	});

	test('a backup is not brought in by half', async () => {
		const [one, other] = [await openWork(), await openWork()];
		await one.recordAttempt(answered());
		const { text } = await makeBackup(one, null);
		const empty = fill();
		await expect(restoreBackup(other, text)).rejects.toMatchObject({ kind: 'full' });
		empty();
		expect(other.profiles).toHaveLength(1);
		expect(await other.attemptsOf('all')).toEqual([]);
	});
});
