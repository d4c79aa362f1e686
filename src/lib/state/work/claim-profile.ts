import { inOneWrite } from '../../storage/in-one-write.ts';
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
export function claimProfile(database: Database, nobody: Profile): Promise<Profile> {
	return inOneWrite(database, ['profiles', 'facts'], async (writing) => {
		const profiles = writing.objectStore('profiles');
		const known = writing.objectStore('facts');
		const current = await known.get(facts.currentProfile);
		const found = typeof current === 'string' ? await profiles.get([current]) : undefined;
		if (found) return found;
		const profile = (await profiles.getAll())[0] ?? nobody;
		await profiles.put(profile, [profile.id]);
		await known.put(profile.id, facts.currentProfile);
		return profile;
	});
}
