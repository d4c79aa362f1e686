import * as v from 'valibot';
import type { Decision } from '../../classroom/collect/decision.ts';
import type { AdjustmentRecord } from '../../storage/class-records.ts';

const content = v.object({
	ticks: v.nullable(v.array(v.string())),
	student: v.nullable(v.string())
});

/** What an instructor decided, as it is kept. */
export function decisionFrom(record: AdjustmentRecord): Decision {
	const { learner, exercise, points, reason, changedAt: at } = record;
	const kept = v.safeParse(content, record.content);
	const { ticks, student } = kept.success ? kept.output : { ticks: null, student: null };
	return { learner, exercise, points, reason, ticks, student, at };
}

/** Of the decisions on one work the latest; of two from the same moment the one told last. */
export function latestOf(decisions: readonly Decision[]): readonly Decision[] {
	const latest = new Map<string, Decision>();
	for (const decision of decisions) {
		const work = JSON.stringify([decision.learner, decision.exercise]);
		const before = latest.get(work);
		if (!before || before.at <= decision.at) latest.set(work, decision);
	}
	return [...latest.values()];
}

/** A decision as it is to be kept. */
export function recordOf(
	{ learner, exercise, points, reason, ticks, student, at }: Decision,
	assignment: string,
	profile: string
): AdjustmentRecord {
	return {
		profile,
		assignment,
		learner,
		exercise,
		points,
		reason,
		content: { ticks: ticks && [...ticks], student },
		changedAt: at
	};
}
