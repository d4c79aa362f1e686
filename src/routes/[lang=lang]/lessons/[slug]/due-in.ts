import { memoriesOf } from '$lib/review/memory.ts';
import { planReviews } from '$lib/review/plan.ts';
import { readWishes } from '$lib/review/read-wishes.ts';
import { reviewedOf } from '$lib/review/reviewed-of.ts';
import type { LearnerWork } from '$lib/state/work/learner-work.svelte.ts';
import type { Attempt } from '$lib/storage/records.ts';
import type { LessonOutline } from '../../outline-of.ts';

/** How many objectives of a lesson are due for review today. */
export async function dueIn(
	{ objectives }: LessonOutline,
	attempts: readonly Attempt[],
	work: LearnerWork
): Promise<number> {
	const wishes = readWishes(await work.setting('review'));
	const { today } = planReviews(memoriesOf(attempts.map(reviewedOf)), wishes, work.keeping.now());
	return objectives.filter(({ id }) => today.some(({ objective }) => objective === id)).length;
}
