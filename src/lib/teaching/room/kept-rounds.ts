import { readRound, type Round } from '../../classroom/round/round.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';
import type { RoundRecord } from '../../storage/class-records.ts';
import { randomId } from '../../storage/random-id.ts';

/** A round and the record it is kept in. */
export interface KeptRound {
	readonly round: Round;
	readonly record: RoundRecord;
}

/** A game played with a class: its rounds, the first one first. */
export interface KeptGame {
	readonly id: string;
	readonly startedAt: number;
	readonly rounds: readonly KeptRound[];
}

/** All games that were kept, the latest first; a round that cannot be read is left out. */
export async function readGames(work: LearnerWork): Promise<readonly KeptGame[]> {
	const records = await work.keeping.recordsOf('rounds', work.profile.id);
	const kept = records
		.filter(({ removed }) => !removed)
		.flatMap((record): KeptRound[] => {
			const round = readRound(record.model, record.content);
			return round ? [{ round, record }] : [];
		})
		.sort((one, other) => one.record.createdAt - other.record.createdAt);
	const games = new Map<string, KeptRound[]>();
	for (const each of kept)
		games.set(each.round.game, [...(games.get(each.round.game) ?? []), each]);
	return [...games]
		.map(([id, rounds]) => ({ id, rounds, startedAt: rounds[0]?.record.createdAt ?? 0 }))
		.sort((one, other) => other.startedAt - one.startedAt);
}

/** Writes a round the moment it is played. */
export async function keepRound(work: LearnerWork, round: Round): Promise<KeptRound> {
	const at = work.keeping.now();
	const { model, ...content } = round;
	const record: RoundRecord = {
		...{ profile: work.profile.id, id: randomId(), model, content: { ...content } },
		...{ removed: false, createdAt: at, changedAt: at }
	};
	await work.keeping.keep('rounds', record);
	return { round, record };
}

/** Takes a round back; what follows is always later than what it follows. */
export async function takeBack(work: LearnerWork, { record }: KeptRound): Promise<void> {
	const changedAt = Math.max(work.keeping.now(), record.changedAt + 1);
	await work.keeping.keep('rounds', { ...record, removed: true, changedAt });
}
