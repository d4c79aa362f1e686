import { ownersOf } from '../../storage/joins.ts';
import type { Profile } from '../../storage/records.ts';
import { byTime } from './by-time.ts';
import type { Keeping } from './keeping.svelte.ts';

/** The learners of a device, and who of them learns now. */
export interface Learners {
	readonly now: Profile;
	/** All but those who are one with another, the oldest first. */
	readonly all: readonly Profile[];
	/** Those who are one with whoever learns now. */
	readonly joined: readonly Profile[];
	readonly owners: ReadonlyMap<string, string>;
}

/** Reads who is there; `found` has the device, or is one with the learner who has it. */
export async function whoLearns(keeping: Keeping, found: Profile): Promise<Learners> {
	const kept = await keeping.tryTo((database) => database.getAll('profiles'), []);
	const settings = await keeping.tryTo((database) => database.getAll('settings'), []);
	const profiles = byTime(kept.length > 0 ? kept : [found], (each) => each.createdAt);
	const owners = ownersOf({ profiles, settings });
	const now = profiles.find(({ id }) => id === owners.get(found.id)) ?? found;
	return {
		now,
		all: profiles.filter(({ id }) => owners.get(id) === id),
		joined: profiles.filter(({ id }) => id !== now.id && owners.get(id) === now.id),
		owners
	};
}
