import { sha256Of } from '../sha256-of.ts';
import type { HandedAttempt, HandIn } from './hand-in.ts';
import { learnerOf } from './learner-of.ts';

/** What the chain begins with: attempts moved to another learner's hand-in do not fit it. */
export type ChainStart = Pick<HandIn, 'assignment' | 'learner' | 'device'>;

/** Attempts, each bound to all before it. */
export async function chained(
	start: ChainStart,
	attempts: readonly Omit<HandedAttempt, 'link'>[]
): Promise<readonly HandedAttempt[]> {
	let before = await firstLink(start);
	const linked: HandedAttempt[] = [];
	for (const attempt of attempts) {
		before = await linkOf(before, attempt);
		linked.push({ ...attempt, link: before });
	}
	return linked;
}

/** The place of the first attempt that does not fit those before it, from 0; null: all do. */
export async function brokenAt({ attempts, ...start }: HandIn): Promise<number | null> {
	const first = await firstLink(start);
	// Each is held against the link that stands before it, so that none has to wait for another.
	const links = await Promise.all(
		attempts.map((attempt, place) => linkOf(attempts[place - 1]?.link ?? first, attempt))
	);
	const broken = attempts.findIndex(({ link }, place) => link !== links[place]);
	return broken < 0 ? null : broken;
}

function firstLink({ assignment, learner, device }: ChainStart): Promise<string> {
	return sha256Of(JSON.stringify([assignment, learnerOf(learner), device]));
}

function linkOf(before: string, attempt: Omit<HandedAttempt, 'link'>): Promise<string> {
	const { id, exercise, version, seed, turn, answer, hints, shown } = attempt;
	const { confidence, points, of, outcome, at } = attempt;
	const told = [before, id, exercise, version, seed, turn, answer, hints, shown];
	return sha256Of(JSON.stringify([...told, confidence, points, of, outcome, at]));
}
