import type { Refusal } from '../../storage/backup/backup-format.ts';
import { backupName } from '../../storage/backup/backup-name.ts';
import { readBackup } from '../../storage/backup/read-backup.ts';
import { writeBackup } from '../../storage/backup/write-backup.ts';
import { contentOf, noContent, readContent, type Content } from '../../storage/content.ts';
import { ownersOf } from '../../storage/joins.ts';
import { kinds, ownerOf } from '../../storage/keys.ts';
import { merge } from '../../storage/merge.ts';
import type { Profile } from '../../storage/records.ts';
import { restore, type Restored } from '../../storage/restore.ts';
import { facts, writeFact } from './facts.ts';
import type { LearnerWork } from './learner-work.svelte.ts';
import { removeLearner, switchTo } from './learners.ts';

/** A backup ready to leave the device. */
export interface MadeBackup {
	readonly name: string;
	readonly text: string;
}

/** Everything of one learner, or of all: what is on the disk and what this page still holds. */
export async function makeBackup(work: LearnerWork, of: Profile | null): Promise<MadeBackup> {
	const { keeping } = work;
	const id = of?.id ?? null;
	const ids: readonly (string | null)[] = id === null ? [null] : keeping.idsOf(id);
	const kept = await keeping.tryTo(async (database) => {
		const contents = await Promise.all(ids.map((each) => readContent(database, each)));
		return contents.reduce(merge);
	}, noContent);
	const theirs = keeping.unwritten.filter((put) => id === null || ids.includes(ownerOf(put)));
	const content = merge(kept, contentOf(theirs));
	// A learner who could not be written at all is known to this page alone.
	const own = id === null || id === work.profile.id ? [work.profile] : [];
	const profiles = content.profiles.length > 0 ? content.profiles : own;
	const at = keeping.now();
	return { name: backupName(of?.name ?? '', at), text: writeBackup({ ...content, profiles }, at) };
}

/** Remembers that a backup has left this device, so that days can be counted from it. */
export async function noteBackup(work: LearnerWork, of: Profile | null): Promise<void> {
	const at = work.keeping.now();
	for (const { id } of of ? [of] : work.profiles)
		await work.keeping.tryTo(
			(database) => writeFact(database, facts.lastBackup(id), at),
			undefined
		);
	work.keeping.tell(null);
}

export type Restoration =
	| { readonly done: true; readonly restored: Restored; readonly content: Content }
	| { readonly done: false; readonly refusal: Refusal };

/**
 * Unites this device with a backup. A device on which nothing was done yet goes on as the learner
 * of the backup: so one moves from a browser into the installed app.
 *
 * @throws {StorageProblem} if it could not be written; nothing has changed then
 */
export async function restoreBackup(work: LearnerWork, text: string): Promise<Restoration> {
	const read = readBackup(text);
	if (!read.read) return { done: false, refusal: read.refusal };
	const { content } = read;
	const before = work.profile;
	const untouched = await hasDoneNothing(work);
	const restored = await work.keeping.use((database) => restore(database, content));
	const owners = ownersOf(content);
	const [only, ...others] = content.profiles.filter(({ id }) => owners.get(id) === id);
	if (untouched && only && others.length === 0 && only.id !== before.id) {
		// The file's own PIN is not asked for: whoever has the file has what is in it.
		await switchTo(work, { ...only, pin: null });
		await removeLearner(work, before);
	}
	await work.refresh();
	work.keeping.tell(null);
	return { done: true, restored, content };
}

async function hasDoneNothing(work: LearnerWork): Promise<boolean> {
	const { profile, keeping } = work;
	if (profile.name !== '' || keeping.unwritten.length > 0) return false;
	const content = await keeping.tryTo((database) => readContent(database, profile.id), null);
	const done = kinds.filter((kind) => kind !== 'profiles' && kind !== 'settings');
	return content !== null && done.every((kind) => content[kind].length === 0);
}
