import type { ProblemKind } from '../../storage/storage-problem.ts';

/** How safe the work on this device is, as its learner is told. */
export interface Safety {
	/** Nothing is there to be lost; it is kept; or it may be lost. */
	readonly level: 'nothing' | 'saved' | 'risk';
	/** The one reason that matters most. */
	readonly reason: SafetyReason;
}

export type SafetyReason =
	| 'nothing-yet'
	| 'saved'
	/** Not on the disk: held on this page. */
	| ProblemKind
	/** Everything goes when the window is closed. */
	| 'private'
	/** Less room than the course may need. */
	| 'little-room'
	/** Safari clears what a page keeps after seven days of use without a visit. */
	| 'safari-tab'
	/** The browser has not promised to keep it when the device runs short of room. */
	| 'not-promised';

/** What is known of the device and the work on it. */
export interface Circumstances {
	readonly problem: ProblemKind | null;
	/** Answers, notes and drafts there are. */
	readonly records: number;
	readonly privateWindow: boolean;
	/** Bytes the browser still gives; null: it does not say. */
	readonly room: number | null;
	/** A tab of Safari on an iPad or iPhone, not the installed app. */
	readonly safariTab: boolean;
	/** Has the browser promised to keep it? null: it does not say. */
	readonly persisted: boolean | null;
	/** Days since the last backup; null: there is none. */
	readonly daysSinceBackup: number | null;
	/** Answers given since the last backup. */
	readonly newSinceBackup: number;
}

/** Bytes below which a school year of answers may not fit. */
const littleRoom = 20_000_000;

/** So long a backup covers what was done before it and a little after. */
const freshDays = 14;
const fewAnswers = 20;

/** The truth about the work on this device, the gravest first. */
export function safetyOf(here: Circumstances): Safety {
	if (here.problem !== null) return { level: 'risk', reason: here.problem };
	if (here.records === 0) return { level: 'nothing', reason: 'nothing-yet' };
	if (here.room !== null && here.room < littleRoom) return { level: 'risk', reason: 'little-room' };
	if (isBackedUp(here)) return { level: 'saved', reason: 'saved' };
	if (here.privateWindow) return { level: 'risk', reason: 'private' };
	if (here.safariTab) return { level: 'risk', reason: 'safari-tab' };
	if (here.persisted === false) return { level: 'risk', reason: 'not-promised' };
	return { level: 'saved', reason: 'saved' };
}

function isBackedUp({ daysSinceBackup, newSinceBackup }: Circumstances): boolean {
	return daysSinceBackup !== null && daysSinceBackup <= freshDays && newSinceBackup < fewAnswers;
}
