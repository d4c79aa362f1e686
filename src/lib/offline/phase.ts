import type { FailureReason } from './messages.ts';

/** Where the saving of the course on this device stands, as a reader is told. */
export type Phase =
	/** Nothing is known yet, or nothing is saved because an author is at work. */
	| 'starting'
	/** This browser cannot keep the course. */
	| 'unsupported'
	/** The course is being saved for the first time. */
	| 'installing'
	/** Everything is here. */
	| 'ready'
	/** Everything is here, and a newer version is being saved. */
	| 'updating'
	/** A newer version is here and waits for the reader's word. */
	| 'update-ready'
	/** Another tab has gone on to the newer version; this one still shows the older. */
	| 'updated-elsewhere'
	/** It could not be saved. */
	| 'failed';

/** What the browser and the workers have told so far. */
export interface Known {
	/** Is there a worker in this slot of the registration? */
	readonly installing: boolean;
	readonly waiting: boolean;
	readonly active: boolean;
	/** Is every file in its place? null: the newest worker has not told yet. */
	readonly complete: boolean | null;
	/** Why the last attempt failed; null: it did not. */
	readonly failure: FailureReason | null;
	/** A newer version has taken over under this page. */
	readonly replaced: boolean;
}

/** The one thing to tell. What a reader can act on comes first. */
export function phaseOf(known: Known): Phase {
	if (known.replaced) return 'updated-elsewhere';
	if (known.active && known.waiting) return 'update-ready';
	if (known.installing) return known.active ? 'updating' : 'installing';
	// An older version goes on working: only a lack of room is worth a reader's attention.
	if (known.failure === 'space') return 'failed';
	if (known.active && known.complete !== false) return known.complete ? 'ready' : 'starting';
	return known.failure === null ? 'installing' : 'failed';
}
