import { daysBetween, startOfDay } from './days.ts';
import type { Memory } from './memory.ts';
import type { Absence, Exam, ReviewWishes } from './wishes.ts';

/** Before an exam everything is asked for once more within this many days. */
const lastDays = 7;

/**
 * When each objective is to be asked for, ms since 1970, by objective: when its memory fades, but
 * spread out after an absence, and once more in the last days before an exam, also spread out.
 * What is asked for today does not depend on what has been answered today.
 */
export function dueDays(
	memories: readonly Memory[],
	{ exam, away }: ReviewWishes
): ReadonlyMap<string, number> {
	const due = new Map(memories.map(({ objective, due }) => [objective, due]));
	if (away) spreadBacklog(due, memories, away);
	if (exam) bringForward(due, memories, exam);
	return due;
}

function spreadBacklog(due: Map<string, number>, memories: readonly Memory[], away: Absence) {
	const seenSince = new Set(
		memories.filter(({ last }) => last >= away.at).map(({ objective }) => objective)
	);
	away.backlog.forEach((objective, rank) => {
		if (!due.has(objective) || seenSince.has(objective)) return;
		due.set(objective, startOfDay(away.at, shareOf(rank, away.backlog.length, away.days)));
	});
}

function bringForward(due: Map<string, number>, memories: readonly Memory[], exam: Exam) {
	const first = Math.max(startOfDay(exam.at, -lastDays), startOfDay(exam.since));
	const days = Math.max(1, daysBetween(first, exam.at));
	const inOrder = [...memories].sort((a, b) => a.objective.localeCompare(b.objective));
	inOrder.forEach(({ objective, last }, rank) => {
		const isLate = (due.get(objective) ?? 0) >= startOfDay(exam.at);
		if (isLate && last < first)
			due.set(objective, startOfDay(first, shareOf(rank, inOrder.length, days)));
	});
}

function shareOf(rank: number, count: number, days: number): number {
	return Math.floor((rank * days) / count);
}
