import type { ClassRecords } from './class-records.ts';
import type { Json } from './json.ts';

/** A learner on this device. Times in all records are milliseconds since 1970, by this device's clock. */
export interface Profile {
	/** Random; seeds of exercises are drawn from it, so it travels with the backup. */
	readonly id: string;
	/** Name or nickname; empty: the learner of this device has not given one. */
	readonly name: string;
	/** Salt and hash; against mix-ups, no security. null: none asked for. */
	readonly pin: string | null;
	readonly createdAt: number;
	readonly changedAt: number;
}

/** An answer given, with its mark. Never changed once written. */
export interface Attempt {
	/** Random, made where the answer was given. */
	readonly id: string;
	readonly profile: string;
	readonly exercise: string;
	/** Hash of what bears on marking. */
	readonly version: string;
	/** Slug of the lesson. */
	readonly lesson: string;
	/** `<lesson slug>/<objective id>` */
	readonly objective: string;
	readonly seed: string;
	readonly answer: Json;
	readonly points: number;
	/** Points there were to be had. */
	readonly of: number;
	/** 'right', 'partly', 'wrong' or 'noted'. */
	readonly outcome: string;
	readonly misconception: string | null;
	/** Hints seen before the answer. */
	readonly hints: number;
	/** Had the solution been shown before? */
	readonly shown: boolean;
	/** How sure the learner was, 0.5 to 1; null: not asked. */
	readonly confidence: number | null;
	readonly at: number;
	/** Assignment it was given for; null: in free practice. */
	readonly assignment: string | null;
}

/** What is being typed: written at every change, one for each exercise. */
export interface Draft {
	readonly profile: string;
	readonly exercise: string;
	readonly assignment: string | null;
	readonly version: string;
	readonly seed: string;
	/** How often "another like this one" was asked for. */
	readonly turn: number;
	readonly answer: Json;
	readonly hints: number;
	/** Was the solution of these numbers looked at? Drafts of the first versions do not say. */
	readonly shown?: boolean;
	readonly at: number;
}

/** Where in a lesson a note belongs: found again by its words, whatever else in the text changes. */
export interface Anchor {
	/** Id of the heading above. */
	readonly heading: string | null;
	/** The words marked; empty: the whole section. */
	readonly quote: string;
	/** A few words before and after, where the same words stand twice. */
	readonly before: string;
	readonly after: string;
}

/** A note, or a highlight (a note without text). Removed ones stay as a mark that they are gone. */
export interface Note {
	readonly id: string;
	readonly profile: string;
	/** Slug of the lesson; empty: a note on the course as a whole. */
	readonly lesson: string;
	readonly anchor: Anchor | null;
	readonly text: string;
	readonly removed: boolean;
	readonly createdAt: number;
	readonly changedAt: number;
}

/** A choice of one learner, such as the date of an exam, or where reading was left off. */
export interface Setting {
	readonly profile: string;
	readonly name: string;
	readonly value: Json;
	readonly changedAt: number;
}

/** A version that lost against a later one when two devices' records were united. */
export interface Earlier {
	readonly profile: string;
	readonly of: Exclude<Kind, 'earlier'>;
	/** SHA-256 of the record as canonical text. */
	readonly hash: string;
	readonly record: Json;
}

/** All that belongs to learners, and to instructors, and travels in a backup. */
export interface Records extends ClassRecords {
	readonly profiles: Profile;
	readonly attempts: Attempt;
	readonly drafts: Draft;
	readonly notes: Note;
	readonly settings: Setting;
	readonly earlier: Earlier;
}

export type Kind = keyof Records;

/** A record and its kind. */
export type Put = { [kind in Kind]: { readonly kind: kind; readonly record: Records[kind] } }[Kind];
