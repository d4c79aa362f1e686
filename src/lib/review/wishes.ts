import type { Memory } from './memory.ts';

/** A day on which everything is to be fresh; times in ms since 1970. */
export interface Exam {
	readonly at: number;
	/** When the learner told of it. */
	readonly since: number;
}

/** What had piled up when the learner came back, most nearly forgotten first, and the days to spread it over. */
export interface Absence {
	readonly at: number;
	readonly days: number;
	readonly backlog: readonly string[];
}

/** What a learner has decided about review. */
export interface ReviewWishes {
	/** Objectives a day, at most. */
	readonly dailyLimit: number;
	readonly exam: Exam | null;
	readonly away: Absence | null;
}

export const defaultWishes: ReviewWishes = { dailyLimit: 10, exam: null, away: null };

/** Spreads what is due at the time `at` (ms since 1970) over so many days. */
export function absenceAt(at: number, days: number, memories: readonly Memory[]): Absence {
	const backlog = memories
		.filter(({ due }) => due <= at)
		.sort((a, b) => a.recall(at) - b.recall(at))
		.map(({ objective }) => objective);
	return { at, days, backlog };
}
