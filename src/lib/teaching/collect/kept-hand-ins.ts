import * as v from 'valibot';
import type { Collected } from '../../classroom/collect/collected.ts';
import { brokenAt } from '../../classroom/hand-in/chain.ts';
import { handInShape } from '../../classroom/hand-in/hand-in-shape.ts';
import type { Json } from '../../storage/json.ts';
import type { HandInRecord } from '../../storage/class-records.ts';
import { beginningWith } from '../../storage/ranges.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';
import type { TakenIn } from './take-in.ts';

/** The hand-ins for an assignment that are on this device, but those of these ids. */
export async function handInsOf(
	work: LearnerWork,
	assignment: string,
	but: readonly string[] = []
): Promise<Collected[]> {
	const here = new Set(but);
	const asked = (await recordsOf(work, assignment)).filter(({ id }) => !here.has(id));
	const read = asked.map(async ({ id, opened, changedAt }): Promise<Collected[]> => {
		const checked = v.safeParse(handInShape, opened);
		if (!checked.success) return [];
		const handIn = checked.output;
		return [{ id, handIn, brokenFrom: await brokenAt(handIn), at: changedAt }];
	});
	return (await Promise.all(read)).flat();
}

/**
 * Those that are not on this device yet: hand-ins are known by their sealed bytes, and by what is in
 * the seal, so that the same hand-in sealed anew is the same.
 */
export async function freshAmong(
	work: LearnerWork,
	assignment: string,
	taken: readonly TakenIn[]
): Promise<readonly TakenIn[]> {
	const records = await recordsOf(work, assignment);
	const known = new Set(records.flatMap(({ id, opened }) => [id, JSON.stringify(opened)]));
	return taken.filter(({ collected: { id, handIn } }) => {
		const content = JSON.stringify(handIn);
		const isNew = !known.has(id) && !known.has(content);
		known.add(id).add(content);
		return isNew;
	});
}

/** Keeps hand-ins: sealed, as they came, and opened. */
export async function keepHandIns(
	{ keeping, profile }: LearnerWork,
	taken: readonly TakenIn[]
): Promise<void> {
	const records = taken.map(({ collected: { id, handIn, at }, sealed }) => ({
		profile: profile.id,
		assignment: handIn.assignment,
		id,
		sealed,
		// It came out of JSON with a shape of its own; its type does not say that it is JSON.
		opened: handIn as unknown as Json,
		changedAt: at
	}));
	await keeping.keepAll('handIns', records);
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
