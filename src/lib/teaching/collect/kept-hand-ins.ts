import * as v from 'valibot';
import type { Collected } from '../../classroom/collect/mark-hand-in.ts';
import { brokenAt } from '../../classroom/hand-in/chain.ts';
import { handInShape } from '../../classroom/hand-in/hand-in-shape.ts';
import type { Json } from '../../storage/json.ts';
import type { HandInRecord } from '../../storage/class-records.ts';
import { beginningWith } from '../../storage/ranges.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';
import type { TakenIn } from './take-in.ts';

/** The hand-ins for an assignment that are on this device. */
export async function handInsOf(work: LearnerWork, assignment: string): Promise<Collected[]> {
	const read = (await recordsOf(work, assignment)).map(
		async ({ id, opened, changedAt }): Promise<Collected[]> => {
			const checked = v.safeParse(handInShape, opened);
			if (!checked.success) return [];
			const handIn = checked.output;
			return [{ id, handIn, brokenFrom: await brokenAt(handIn), at: changedAt }];
		}
	);
	return (await Promise.all(read)).flat();
}

/** By what the hand-ins that are here are known: their sealed bytes, and what was in the seal. */
export async function knownHandIns(work: LearnerWork, assignment: string): Promise<Set<string>> {
	const records = await recordsOf(work, assignment);
	return new Set(records.flatMap(({ id, opened }) => [id, JSON.stringify(opened)]));
}

function recordsOf(
	{ keeping, profile }: LearnerWork,
	assignment: string
): Promise<readonly HandInRecord[]> {
	return keeping.withUnwritten(
		'handIns',
		(database) => database.getAll('handIns', beginningWith(profile.id, assignment)),
		(record) => record.profile === profile.id && record.assignment === assignment
	);
}

/** A hand-in as it is to be kept: sealed, as it came, and opened. */
export function handInRecord({ collected, sealed }: TakenIn, profile: string): HandInRecord {
	const { id, handIn, at } = collected;
	return {
		profile,
		assignment: handIn.assignment,
		id,
		sealed,
		// It came out of JSON with a shape of its own; its type does not say that it is JSON.
		opened: handIn as unknown as Json,
		changedAt: at
	};
}
