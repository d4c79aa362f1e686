import { newPlan, readPlan, type Plan } from '../../classroom/assignment/plan.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';
import type { AssignmentRecord } from '../../storage/class-records.ts';
import type { Json } from '../../storage/json.ts';
import { randomId } from '../../storage/random-id.ts';

/** The assignments that an instructor has made, the latest first. */
export async function readAssignments(work: LearnerWork): Promise<readonly AssignmentRecord[]> {
	const all = await work.keeping.recordsOf('assignments', work.profile.id);
	return all
		.filter(({ removed }) => !removed)
		.sort((one, other) => other.createdAt - one.createdAt);
}

/** An assignment to be made; kept with its first change. */
export function newAssignment(work: LearnerWork, plan: Plan): AssignmentRecord {
	const at = work.keeping.now();
	return {
		...{ profile: work.profile.id, id: randomId(), title: plan.title, plan: plainPlan(plan) },
		...{ issued: [], archived: false, removed: false, createdAt: at, changedAt: at }
	};
}

/** The same exercises on the same terms as a new assignment, so with other numbers. */
export async function duplicate(
	work: LearnerWork,
	{ plan: kept }: AssignmentRecord,
	title: (title: string) => string
): Promise<AssignmentRecord> {
	const plan = readPlan(kept, newPlan('').language);
	const copy = newAssignment(work, {
		...plan,
		title: title(plan.title),
		opens: null,
		closes: null
	});
	await work.keeping.keep('assignments', copy);
	return copy;
}

/** Writes a change; what follows is always later than what it follows. */
export async function changeAssignment(
	work: LearnerWork,
	record: AssignmentRecord,
	change: Partial<Pick<AssignmentRecord, 'title' | 'plan' | 'issued' | 'archived' | 'removed'>>
): Promise<AssignmentRecord> {
	const changedAt = Math.max(work.keeping.now(), record.changedAt + 1);
	const changed = { ...record, ...change, changedAt };
	await work.keeping.keep('assignments', changed);
	return changed;
}

/** A plan as it is kept: plain JSON, which its type does not say. */
export function plainPlan(plan: Plan): Json {
	return JSON.parse(JSON.stringify(plan)) as Json;
}
