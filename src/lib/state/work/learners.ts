import { inOneWrite } from '../../storage/in-one-write.ts';
import { beginningWith } from '../../storage/ranges.ts';
import { kinds } from '../../storage/keys.ts';
import type { Profile } from '../../storage/records.ts';
import { newProfile } from './claim-profile.ts';
import { facts, writeFact } from './facts.ts';
import type { Kept } from './keeping.svelte.ts';
import type { LearnerWork } from './learner-work.svelte.ts';
import { hashPin, isPin } from './pin.ts';

/** A new learner on this device, who is learning from now on. */
export async function addLearner(work: LearnerWork, name: string): Promise<Kept<Profile>> {
	const kept = await work.keeping.keep('profiles', newProfile(work.keeping.now(), name.trim()));
	if (kept.saved) await becomes(work, kept.record.id);
	return kept;
}

/** Another name, or another PIN; null takes the PIN away. */
export async function changeLearner(
	work: LearnerWork,
	learner: Profile,
	change: { readonly name?: string; readonly pin?: string | null }
): Promise<Kept<Profile>> {
	const { name = learner.name, pin } = change;
	const hashed = pin === undefined ? learner.pin : pin === null ? null : hashPin(pin);
	const changedAt = Math.max(work.keeping.now(), learner.changedAt + 1);
	const changed = { ...learner, name: name.trim(), pin: hashed, changedAt };
	const kept = await work.keeping.keep('profiles', changed);
	await work.refresh();
	return kept;
}

/**
 * Another learner takes the device; false if the PIN was not theirs.
 *
 * @throws {StorageProblem}
 */
export async function switchTo(work: LearnerWork, learner: Profile, pin = ''): Promise<boolean> {
	if (!isPin(learner.pin, pin)) return false;
	await becomes(work, learner.id);
	return true;
}

/**
 * Takes a learner and all they have done off this device.
 *
 * @throws {StorageProblem}
 */
export async function removeLearner(work: LearnerWork, learner: Profile): Promise<void> {
	const ids = work.keeping.idsOf(learner.id);
	for (const id of ids) work.keeping.forget(id);
	await work.keeping.use((database) =>
		inOneWrite(database, [...kinds, 'facts'], async (writing) => {
			for (const id of ids) {
				await writing.objectStore('facts').delete(facts.privateKeys(id));
				for (const kind of kinds) await writing.objectStore(kind).delete(beginningWith(id));
			}
		})
	);
	await work.refresh();
	work.keeping.tell(null);
}

async function becomes(work: LearnerWork, id: string): Promise<void> {
	await work.keeping.use((database) => writeFact(database, facts.currentProfile, id));
	await work.refresh();
	work.keeping.tell(null);
}
