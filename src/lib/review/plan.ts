import { daysBetween, startOfDay } from './days.ts';
import { dueDays } from './due-days.ts';
import type { Memory } from './memory.ts';
import type { ReviewWishes } from './wishes.ts';

/** What to ask for today, and what is coming. */
export interface ReviewPlan {
	/** Objectives to ask for today, most nearly forgotten first. */
	readonly today: readonly Memory[];
	/** Number of objectives asked for today already. */
	readonly done: number;
	/** Number of objectives that are due but lie beyond today's limit. */
	readonly beyondLimit: number;
	/** How many fall due on each of the next seven days, beginning tomorrow. */
	readonly coming: readonly number[];
}

const daysAhead = 7;

/** Plans a learner's reviews as seen at the time `now` (ms since 1970). */
export function planReviews(
	memories: readonly Memory[],
	wishes: ReviewWishes,
	now: number
): ReviewPlan {
	const dueDay = dueDays(memories, wishes);
	const daysAway = ({ objective, due }: Memory) => daysBetween(now, dueDay.get(objective) ?? due);
	const due = memories
		.filter((memory) => daysAway(memory) <= 0)
		.sort((a, b) => a.recall(now) - b.recall(now));
	const done = memories.filter(({ last }) => last >= startOfDay(now)).length;
	const room = Math.max(0, wishes.dailyLimit - done);
	const coming = Array.from(
		{ length: daysAhead },
		(_, index) => memories.filter((memory) => daysAway(memory) === index + 1).length
	);
	return { today: due.slice(0, room), done, beyondLimit: Math.max(0, due.length - room), coming };
}
