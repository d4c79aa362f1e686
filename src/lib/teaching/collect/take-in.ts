import { openAssignment } from '../../classroom/assignment/open-assignment.ts';
import type { Assignment } from '../../classroom/assignment/assignment.ts';
import type { Collected } from '../../classroom/collect/collected.ts';
import { parcelsIn } from '../../classroom/collect/parcels-in.ts';
import { brokenAt } from '../../classroom/hand-in/chain.ts';
import { openHandIn } from '../../classroom/hand-in/open-hand-in.ts';
import type { OpeningKey } from '../../classroom/hand-in/ready-key.ts';
import { limits } from '../../classroom/limits.ts';
import { sha256Of } from '../../classroom/sha256-of.ts';
import type { Refusal } from '../../classroom/transport/refusal.ts';

/** Something that came in: a file, what was pasted, or a code that was scanned. */
export interface Incoming {
	readonly name: string;
	readonly size: number;
	readonly text: () => Promise<string>;
}

/** Why something was not taken in. */
export type Failure =
	| Refusal
	/** The browser could not read the file. */
	| { readonly why: 'unreadable' }
	/** For an assignment that this device does not know. */
	| { readonly why: 'unknown-assignment' }
	/** An assignment that was not signed with a key of this instructor's. */
	| { readonly why: 'other-instructor' };

/** A hand-in that was opened, and the sealed bytes it came in. */
export interface TakenIn {
	readonly collected: Collected;
	readonly sealed: string;
}

/** An assignment that came among the hand-ins, as it was given out. */
export interface CameAlong {
	readonly assignment: Assignment;
	readonly digest: string;
	/** The text of its file. */
	readonly text: string;
}

export type Outcome =
	| { readonly is: 'hand-in'; readonly name: string; readonly handIn: TakenIn }
	| { readonly is: 'assignment'; readonly name: string; readonly issue: CameAlong }
	| { readonly is: 'failed'; readonly name: string; readonly failure: Failure };

/** Opens all that came in; each that fails says why, and keeps no other back. */
export async function takeIn(
	{ name, size, text }: Incoming,
	keys: readonly OpeningKey[],
	at: number
): Promise<readonly Outcome[]> {
	if (size > limits.file) return [{ is: 'failed', name, failure: { why: 'too-large' } }];
	let read: string;
	try {
		read = await text();
	} catch {
		return [{ is: 'failed', name, failure: { why: 'unreadable' } }];
	}
	return Promise.all(parcelsIn(read).map((parcel) => openOne(parcel, name, keys, at)));
}

async function openOne(
	parcel: string,
	name: string,
	keys: readonly OpeningKey[],
	at: number
): Promise<Outcome> {
	const opened = await openHandIn(parcel, keys);
	if (!opened.taken)
		return opened.refusal.why === 'other-kind'
			? openOther(parcel, name)
			: { is: 'failed', name, failure: opened.refusal };
	const { handIn, sealed } = opened;
	const [id, brokenFrom] = await Promise.all([sha256Of(sealed), brokenAt(handIn)]);
	return { is: 'hand-in', name, handIn: { collected: { id, handIn, brokenFrom, at }, sealed } };
}

async function openOther(parcel: string, name: string): Promise<Outcome> {
	const opened = await openAssignment(parcel);
	if (!opened.taken) return { is: 'failed', name, failure: opened.refusal };
	const { assignment, digest, text } = opened;
	return { is: 'assignment', name, issue: { assignment, digest, text } };
}
