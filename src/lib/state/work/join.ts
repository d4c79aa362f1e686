import { joinSetting } from '../../storage/joins.ts';
import type { Profile } from '../../storage/records.ts';
import { writeRecords } from '../../storage/write-records.ts';
import type { LearnerWork } from './learner-work.svelte.ts';
import { isPin } from './pin.ts';

/**
 * From now on another learner's work is that of whoever is learning; false if the PIN was not
 * theirs. Nothing is moved and nothing added up, so that it can be undone.
 *
 * @throws {StorageProblem} if it could not be written; nothing has changed then
 */
export async function joinWith(work: LearnerWork, other: Profile, pin = ''): Promise<boolean> {
	if (!isPin(other.pin, pin)) return false;
	await say(work, other, work.profile.id);
	return true;
}

/**
 * A learner joined before stands alone again, with all that was theirs; what was done since stays
 * with whoever did it.
 *
 * @throws {StorageProblem} if it could not be written; nothing has changed then
 */
export async function separate(work: LearnerWork, other: Profile): Promise<void> {
	await say(work, other, null);
}

async function say(work: LearnerWork, { id }: Profile, value: string | null): Promise<void> {
	await work.keeping.use(async (database) => {
		const before = await database.get('settings', [id, joinSetting]);
		const changedAt = Math.max(work.keeping.now(), (before?.changedAt ?? 0) + 1);
		const record = { profile: id, name: joinSetting, value, changedAt };
		await writeRecords(database, [{ kind: 'settings', record }]);
	});
	await work.refresh();
	work.keeping.tell(null);
}
