import { contentOf } from '../../storage/content.ts';
import { keyOf } from '../../storage/keys.ts';
import type { Earlier, Put } from '../../storage/records.ts';
import { restore } from '../../storage/restore.ts';
import type { LearnerWork } from './learner-work.svelte.ts';

/**
 * A version that lost becomes the one that holds, as a change made now; what held until now is kept
 * in its turn.
 *
 * @throws {StorageProblem} if it could not be written; nothing has changed then
 */
export async function putBack(work: LearnerWork, earlier: Earlier): Promise<void> {
	const at = work.keeping.now();
	const record = earlier.record as object;
	const later = 'changedAt' in record ? { ...record, changedAt: at } : { ...record, at };
	const put = { kind: earlier.of, record: later } as unknown as Put;
	await work.keeping.use((database) => restore(database, contentOf([put])));
	await letGo(work, earlier);
	await work.refresh();
}

/** Lets go of a version that lost. */
export async function letGo(work: LearnerWork, earlier: Earlier): Promise<void> {
	const key = keyOf('earlier', earlier);
	await work.keeping.tryTo((database) => database.delete('earlier', key), undefined);
	work.keeping.tell(earlier.profile);
}
