import { beforeEach, expect, test, vi } from 'vitest';
import { Guardian } from '../../src/lib/state/work/guardian.svelte.ts';
import { LearnerWork } from '../../src/lib/state/work/learner-work.svelte.ts';
import { addLearner } from '../../src/lib/state/work/learners.ts';
import { answered, freshName } from './work-in-memory.ts';

beforeEach(() => void vi.stubGlobal('navigator', {}));

test('what is said of the work is of who learns now, though the device answers late', async () => {
	let answer: ((estimate: StorageEstimate) => void) | undefined;
	const estimate = vi
		.fn<() => Promise<StorageEstimate>>()
		.mockResolvedValue({ quota: 2e9, usage: 0 })
		.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
	const storage = { estimate } as unknown as StorageManager;
	const work = await LearnerWork.open({ name: freshName(), storage });
	await work.recordAttempt(answered());
	const guardian = new Guardian(work);

	guardian.look();
	await expect.poll(() => answer).toBeDefined();
	await addLearner(work, 'Ben');
	guardian.look();
	await expect.poll(() => guardian.circumstances?.records).toBe(0);
	answer?.({ quota: 1e9, usage: 0 });
	await new Promise((resolve) => setTimeout(resolve));
	expect(guardian.circumstances).toMatchObject({ records: 0, room: 2e9 });
});
