import type { Assignment } from '../../classroom/assignment/assignment.ts';
import { openAssignment } from '../../classroom/assignment/open-assignment.ts';
import type { Refusal } from '../../classroom/transport/refusal.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';
import type { TakenRecord } from '../../storage/class-records.ts';

/** An assignment as it was opened, and what is kept of it. */
export interface Kept {
	readonly assignment: Assignment;
	/** SHA-256 of what was signed, in hexadecimal. */
	readonly digest: string;
	readonly record: TakenRecord;
}

export type TakeOutcome =
	| { readonly taken: true; readonly kept: Kept }
	| { readonly taken: false; readonly refusal: Refusal };

/**
 * Opens an assignment from what came from outside, and keeps it: from now on it is here without a
 * connection. Issued again, it takes the place of what was issued before.
 *
 * @param code of the learner, where the link or the sheet names it
 */
export async function takeAssignment(
	work: LearnerWork,
	text: string,
	code: string
): Promise<TakeOutcome> {
	const opened = await openAssignment(text);
	if (!opened.taken) return opened;
	const { assignment, digest } = opened;
	const record = await recordOf(work, assignment.id);
	const before = record && (await openKept(record));
	if (before) {
		// Another key must not slip its own assignment under the name of this one.
		if (before.assignment.instructor.verifyKey !== assignment.instructor.verifyKey)
			return { taken: false, refusal: { why: 'forged' } };
		if (before.assignment.issuedAt >= assignment.issuedAt) return { taken: true, kept: before };
	}
	const at = work.keeping.now();
	const { id, title } = assignment;
	const who = record ?? { name: work.profile.name, code, handedIn: [], createdAt: at };
	const { name, handedIn, createdAt } = who;
	const named = { profile: work.profile.id, id, title, text, name, code: who.code || code };
	const taken = { ...named, handedIn, createdAt, changedAt: at };
	await work.keeping.keep('taken', taken);
	return { taken: true, kept: { assignment, digest, record: taken } };
}

/** An assignment that has been opened before; null: there is none of this id. */
export async function keptAssignment(work: LearnerWork, id: string): Promise<Kept | null> {
	const record = await recordOf(work, id);
	return record && openKept(record);
}

async function openKept(record: TakenRecord): Promise<Kept | null> {
	const opened = await openAssignment(record.text);
	return opened.taken ? { assignment: opened.assignment, digest: opened.digest, record } : null;
}

async function recordOf(work: LearnerWork, id: string): Promise<TakenRecord | null> {
	const all = await work.keeping.recordsOf('taken', work.profile.id);
	return all.find((record) => record.id === id) ?? null;
}
