import { randomId } from '../../storage/random-id.ts';
import type { Profile } from '../../storage/records.ts';
import type { Database } from '../../storage/schema.ts';
import { facts } from './facts.ts';

/** A learner; one without a name is whoever opened the course first. */
export function newProfile(at: number, name = ''): Profile {
	return { id: randomId(), name, pin: null, createdAt: at, changedAt: at };
}

/**
 * Who is learning on this device; `nobody` if no one has been yet. All in one transaction: two tabs
 * that open together find the same learner.
 */
export async function claimProfile(database: Database, nobody: Profile): Promise<Profile> {
	const transaction = database.transaction(['profiles', 'facts'], 'readwrite', {
		durability: 'strict'
	});
	const profiles = transaction.objectStore('profiles');
	const known = transaction.objectStore('facts');
	const current = await known.get(facts.currentProfile);
	const found = typeof current === 'string' ? await profiles.get([current]) : undefined;
	const profile = found ?? (await profiles.getAll())[0] ?? nobody;
	if (!found)
		await Promise.all([
			profiles.put(profile, [profile.id]),
			known.put(profile.id, facts.currentProfile)
		]);
	await transaction.done;
	return profile;
}
