import * as v from 'valibot';
import type { OpeningKey } from '../../classroom/hand-in/open-hand-in.ts';
import { facts, readFact } from '../../state/work/facts.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';

const privateKeys = v.object({ openKey: v.string() });

/** The keys on this device that open what is handed in; none where nothing was ever given out. */
export async function openingKeys({
	keeping,
	profile
}: LearnerWork): Promise<readonly OpeningKey[]> {
	const [keyrings, kept] = await Promise.all([
		keeping.recordsOf('keyrings', profile.id),
		keeping.tryTo((database) => readFact(database, facts.privateKeys(profile.id)), null)
	]);
	const checked = v.safeParse(privateKeys, kept);
	if (!checked.success) return [];
	const { openKey } = checked.output;
	return keyrings.map(({ sealKey }) => ({ sealKey, openKey }));
}
