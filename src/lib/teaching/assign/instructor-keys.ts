import * as v from 'valibot';
import { createKeys } from '../../classroom/keys/create-keys.ts';
import { fingerprint } from '../../classroom/keys/fingerprint.ts';
import type { PrivateKeys, PublicKeys } from '../../classroom/keys/keys.ts';
import { unwrapKeys, wrapKeys } from '../../classroom/keys/wrap-keys.ts';
import { facts, readFact, writeFact } from '../../state/work/facts.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';
import type { KeyringRecord } from '../../storage/class-records.ts';
import type { Json } from '../../storage/json.ts';
import { randomId } from '../../storage/random-id.ts';

/** A key of an instructor; locked: only its public halves are on this device yet. */
export interface InstructorKey {
	readonly record: KeyringRecord;
	readonly fingerprint: string;
	readonly keys: (PublicKeys & PrivateKeys) | null;
}

const privateShape = v.record(v.string(), v.object({ signKey: v.string(), openKey: v.string() }));

/** All keys of whoever is here, the one in use first: an open one before a locked one, then the latest. */
export async function readKeys(work: LearnerWork): Promise<readonly InstructorKey[]> {
	const records = await work.keeping.recordsOf('keyrings', work.profile.id);
	// Learners who were joined keep their keys where they were made.
	const owners = [...new Set([work.profile.id, ...records.map(({ profile }) => profile)])];
	const lists = await Promise.all(owners.map((owner) => privateKeys(work, owner)));
	const opened: Readonly<Record<string, PrivateKeys>> = Object.assign({}, ...lists);
	const keys = await Promise.all(
		records.map(async (record) => {
			const mine = opened[record.id];
			const { verifyKey, sealKey } = record;
			const all = mine ? { verifyKey, sealKey, ...mine } : null;
			return { record, keys: all, fingerprint: await fingerprint(record) };
		})
	);
	const rank = ({ keys: open, record }: InstructorKey) => (open ? 1e15 : 0) + record.createdAt;
	return keys.sort((one, other) => rank(other) - rank(one));
}

/** Makes a key, the first time something is given out. @throws {StorageProblem} if it cannot be kept. */
export async function makeKey(work: LearnerWork): Promise<InstructorKey> {
	const { verifyKey, sealKey, signKey, openKey } = await createKeys();
	const at = work.keeping.now();
	const record: KeyringRecord = {
		...{ profile: work.profile.id, id: randomId(), verifyKey, sealKey },
		...{ wrapped: null, createdAt: at, changedAt: at }
	};
	// The private halves first: a public half alone would sign nothing and open nothing.
	await keepPrivate(work, record.id, { signKey, openKey });
	const kept = await work.keeping.keep('keyrings', record);
	if (!kept.saved) throw kept.problem;
	const keys = { verifyKey, sealKey, signKey, openKey };
	return { record, keys, fingerprint: await fingerprint(record) };
}

/** Puts a key under a passphrase, so that it travels in backups. */
export async function protectKey(
	work: LearnerWork,
	{ record, keys }: InstructorKey,
	passphrase: string
): Promise<void> {
	if (!keys) throw new RangeError('protectKey requires a key that is open');
	const wrapped = { ...(await wrapKeys(keys, passphrase)) };
	const changedAt = Math.max(work.keeping.now(), record.changedAt + 1);
	await work.keeping.keep('keyrings', { ...record, wrapped, changedAt });
}

/** Opens a key that came in a backup; false: the passphrase is another. @throws {StorageProblem} */
export async function unlockKey(
	work: LearnerWork,
	{ record }: InstructorKey,
	passphrase: string
): Promise<boolean> {
	const opened = await unwrapKeys(record.wrapped, passphrase);
	if (!opened) return false;
	await keepPrivate(work, record.id, opened);
	work.keeping.tell(work.profile.id);
	return true;
}

async function privateKeys(
	work: LearnerWork,
	profile: string
): Promise<Readonly<Record<string, PrivateKeys>>> {
	const name = facts.privateKeys(profile);
	const kept = await work.keeping.tryTo((database) => readFact(database, name), null);
	const checked = v.safeParse(privateShape, kept);
	return checked.success ? checked.output : {};
}

async function keepPrivate(work: LearnerWork, id: string, keys: PrivateKeys): Promise<void> {
	const known = { ...(await privateKeys(work, work.profile.id)), [id]: keys };
	const all: Json = Object.fromEntries(
		Object.entries(known).map(([each, { signKey, openKey }]) => [each, { signKey, openKey }])
	);
	await work.keeping.use((database) =>
		writeFact(database, facts.privateKeys(work.profile.id), all)
	);
}
