import type { Json } from './json.ts';

/** An instructor's keys. The private halves stay on the device, and travel only wrapped. */
export interface KeyringRecord {
	readonly profile: string;
	/** Random. */
	readonly id: string;
	/** Public halves: base64url of a raw P-256 point. */
	readonly verifyKey: string;
	readonly sealKey: string;
	/** The private halves under a passphrase; null: none has been chosen. */
	readonly wrapped: Json;
	readonly createdAt: number;
	readonly changedAt: number;
}

/** An assignment as an instructor makes it. */
export interface AssignmentRecord {
	readonly profile: string;
	/** Random; the assignment's own id, so that students' numbers stay when it is issued again. */
	readonly id: string;
	readonly title: string;
	/** All that can still be changed. */
	readonly plan: Json;
	/** What has been given out, the oldest first. */
	readonly issued: readonly Issue[];
	readonly archived: boolean;
	readonly removed: boolean;
	readonly createdAt: number;
	readonly changedAt: number;
}

/** An assignment given out: signed, and never changed. */
export interface Issue {
	/** SHA-256 of what was signed, by which hand-ins name it. */
	readonly digest: string;
	/** The signed assignment as the text of its file. */
	readonly text: string;
	readonly at: number;
}

/** An assignment that a learner has opened. */
export interface TakenRecord {
	readonly profile: string;
	/** The assignment's id. */
	readonly id: string;
	readonly title: string;
	/** The signed assignment as the text of its file. */
	readonly text: string;
	readonly name: string;
	readonly code: string;
	readonly handedIn: readonly HandedIn[];
	readonly createdAt: number;
	readonly changedAt: number;
}

/** A hand-in that was made. */
export interface HandedIn {
	readonly id: string;
	readonly at: number;
	/** How many attempts it holds. */
	readonly attempts: number;
}

/** A hand-in collected. It never changes; the one file twice lies in one place. */
export interface HandInRecord {
	readonly profile: string;
	readonly assignment: string;
	/** SHA-256 of `sealed` as it stands here, the base64url text, in hexadecimal. */
	readonly id: string;
	/** The sealed bytes as base64url. */
	readonly sealed: string;
	/** What was in the seal. */
	readonly opened: Json;
	/** When it was collected first on this device. */
	readonly changedAt: number;
}

/** A class list, as it was read from a gradebook or typed. */
export interface RosterRecord {
	readonly profile: string;
	readonly id: string;
	readonly name: string;
	readonly content: Json;
	readonly removed: boolean;
	readonly createdAt: number;
	readonly changedAt: number;
}

/** What an instructor decided on the work of one learner in one exercise. */
export interface AdjustmentRecord {
	readonly profile: string;
	readonly assignment: string;
	readonly learner: string;
	/** Empty: the assignment as a whole. */
	readonly exercise: string;
	/** Points given instead of the computed ones; null: the computed ones hold. */
	readonly points: number | null;
	readonly reason: string;
	/** Ticks of a rubric, or whatever else was decided. */
	readonly content: Json;
	readonly changedAt: number;
}

/** A round played with the class. */
export interface RoundRecord {
	readonly profile: string;
	readonly id: string;
	readonly model: string;
	readonly content: Json;
	readonly removed: boolean;
	readonly createdAt: number;
	readonly changedAt: number;
}

/** What a class without a server keeps. */
export interface ClassRecords {
	readonly keyrings: KeyringRecord;
	readonly assignments: AssignmentRecord;
	readonly taken: TakenRecord;
	readonly handIns: HandInRecord;
	readonly rosters: RosterRecord;
	readonly adjustments: AdjustmentRecord;
	readonly rounds: RoundRecord;
}
