import { facts, readFact, writeFact } from '../../state/work/facts.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';
import { randomId } from '../../storage/random-id.ts';

/** A random id of this browser: hand-ins that were copied to another are noticed by it. */
export async function deviceId({ keeping }: LearnerWork): Promise<string> {
	const known = await keeping.tryTo((database) => readFact(database, facts.device), null);
	if (typeof known === 'string') return known;
	const made = randomId();
	await keeping.tryTo((database) => writeFact(database, facts.device, made), undefined);
	return made;
}
