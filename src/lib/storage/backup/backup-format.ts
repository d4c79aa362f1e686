import type { Content } from '../content.ts';
import { kinds } from '../keys.ts';
import type { Kind } from '../records.ts';

/** The version of the file's form. Raised when an older reader could misread a newer file. */
export const backupFormat = 2;

export const backupApp = 'Minga';

/** The kinds of records that a file of this form holds: the first knew nothing of classes. */
export function kindsIn(format: number): readonly Kind[] {
	return format === 1 ? kinds.slice(0, 6) : kinds;
}

/** A backup as it lies in the file. */
export interface Backup {
	readonly app: typeof backupApp;
	readonly format: number;
	/** When it was made: ISO 8601, universal time. */
	readonly madeAt: string;
	/** How many records of each kind it holds. */
	readonly counts: Readonly<Record<Kind, number>>;
	/** SHA-256 of the content as canonical text. */
	readonly checksum: string;
	readonly content: Content;
}

/** Why a file is refused, whole. */
export type Refusal =
	| { readonly why: 'empty' }
	/** Not a backup of this course. */
	| { readonly why: 'foreign' }
	/** What goes between a class and its instructor: it is opened elsewhere. */
	| { readonly why: 'other-kind'; readonly kind: 'assignment' | 'hand-in' }
	/** It breaks off after so many lines. */
	| { readonly why: 'cut-off'; readonly lines: number }
	/** It has been changed since it was written; `kind` names records of which some are missing or too many. */
	| {
			readonly why: 'damaged';
			readonly missing: { kind: Kind; said: number; found: number } | null;
	  }
	/** Written by a newer version of the course. */
	| { readonly why: 'newer'; readonly format: number }
	/** A record is not as it must be: "attempts, 3, points". */
	| { readonly why: 'misshapen'; readonly where: readonly (string | number)[] };
