import { newProfile } from '../../state/work/claim-profile.ts';
import type { Keeper } from '../../practice/keeper.ts';

/** Keeps nothing: an instructor who tries an exercise leaves no trace of it. */
export function previewKeeper(at: number): Keeper {
	const profile = newProfile(at);
	return {
		profile,
		loadDraft: () => Promise.resolve(null),
		attemptsOf: () => Promise.resolve([]),
		saveDraft: (given) =>
			Promise.resolve({ record: { ...given, profile: profile.id, at }, saved: true }),
		recordAttempt: (given) =>
			Promise.resolve({ record: { ...given, id: '', profile: profile.id, at }, saved: true })
	};
}
