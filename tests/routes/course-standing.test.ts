import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { learner } from '../../src/lib/state/learner.svelte.ts';
import type { Attempt } from '../../src/lib/storage/records.ts';
import { CourseStanding } from '../../src/routes/[lang=lang]/course-standing.svelte.ts';
import { answered } from '../state/work-in-memory.ts';

test('what was read for the learner before, and comes late, is not shown to the next', async () => {
	const work = await learner.open();
	const attempt: Attempt = { ...answered(), id: 'a', profile: 'before', at: 1 };
	let comeLate: (attempts: readonly Attempt[]) => void = () => undefined;
	const late = new Promise<readonly Attempt[]>((come) => (comeLate = come));
	const read = vi.spyOn(work, 'attemptsOf').mockReturnValueOnce(late).mockResolvedValue([]);

	const standing = new CourseStanding();
	standing.look();
	standing.look();
	await Promise.all(read.mock.results.slice(1).map(({ value }) => value));
	comeLate([attempt]);
	await late;
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(standing.with([attempt.exercise])).toBeNull();
	read.mockRestore();
	await work.keeping.close();
});
