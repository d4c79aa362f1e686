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
