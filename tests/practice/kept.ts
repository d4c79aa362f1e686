import type { Exercise } from '../../src/lib/exercises/exercise.ts';
import { loadEconomy } from '../../src/lib/exercises/load-economy.ts';
import type { Assignment, Attempt, Draft, Keeper } from '../../src/lib/practice/keeper.ts';
import { Sitting } from '../../src/lib/practice/sitting.svelte.ts';

/** A learner's work that lives as long as its test. */
export function keeper(): Keeper & { drafts: Draft[]; attempts: Attempt[] } {
	const drafts: Draft[] = [];
	const attempts: Attempt[] = [];
	const profile = { id: 'ana', name: '', pin: null, createdAt: 1, changedAt: 1 };
	return {
		drafts,
		attempts,
		profile,
		loadDraft: () => Promise.resolve(drafts.at(-1) ?? null),
		attemptsOf: () => Promise.resolve(attempts),
		saveDraft: (given) => {
			const record = { ...given, profile: profile.id, at: drafts.length };
			drafts.push(record);
			return Promise.resolve({ record, saved: true });
		},
		recordAttempt: (given) => {
			const at = attempts.length;
			const record = { ...given, id: String(at), profile: profile.id, at };
			attempts.push(record);
			return Promise.resolve({ record, saved: true });
		}
	};
}

/** Sits down over an exercise, with what is left of it there. */
export async function sitDown(
	exercise: Exercise,
	at: Keeper,
	assignment: Assignment | null = null
): Promise<Sitting> {
	const draft = await at.loadDraft(exercise.id);
	const attempts = await at.attemptsOf({ exercise: exercise.id });
	const economy = await loadEconomy(exercise.model);
	return new Sitting(exercise, economy, 'en', at, { draft, attempts }, assignment);
}
