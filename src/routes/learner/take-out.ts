import { makeBackup, noteBackup } from '$lib/state/work/backups.ts';
import type { LearnerWork } from '$lib/state/work/learner-work.svelte.ts';
import { saveFile } from '$lib/widgets/save-file.ts';
import type { Profile } from '$lib/storage/records.ts';

/** Writes a learner's work, or everyone's, into a file among the downloads; returns its name. */
export async function takeOut(work: LearnerWork, of: Profile | null): Promise<string> {
	const { name, text } = await makeBackup(work, of);
	const file = new File([text], `${name}.minga-backup`, { type: 'application/json' });
	saveFile(file);
	await noteBackup(work, of);
	return file.name;
}

/**
 * The same as a file for another app; where files cannot be downloaded, as in an installed app on an
 * iPad, the only way out. Its name ends in .txt: browsers hand over none that they do not know.
 */
export async function fileToSend(work: LearnerWork, of: Profile | null): Promise<File> {
	const { name, text } = await makeBackup(work, of);
	return new File([text], `${name}.minga-backup.txt`, { type: 'text/plain' });
}
