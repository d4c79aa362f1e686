import * as v from 'valibot';
import type { OpeningKey } from '../../classroom/hand-in/open-hand-in.ts';
import { facts, readFact } from '../../state/work/facts.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';

const privateKeys = v.record(v.string(), v.object({ openKey: v.string() }));

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
	const opened = checked.success ? checked.output : {};
	return keyrings.flatMap(({ id, sealKey }) => {
		const openKey = opened[id]?.openKey;
		return openKey ? [{ sealKey, openKey }] : [];
	});
}
