import type { OpeningKey } from '../../classroom/hand-in/ready-key.ts';
import { inSlices } from './in-slices.ts';
import { takeIn, type Incoming, type Outcome } from './take-in.ts';

/** So many are opened side by side: cryptography has processors of its own. */
const atOnce = 8;

/**
 * Opens all that came in, in its order.
 *
 * @param told how many are opened
 */
export async function openIncoming(
	incoming: readonly Incoming[],
	keys: readonly OpeningKey[],
	at: number,
	told: (done: number) => void
): Promise<readonly Outcome[]> {
	const outcomes: Outcome[] = [];
	await inSlices(
		inTurns(incoming),
		async (turn) => {
			const opened = await Promise.all(turn.map((each) => takeIn(each, keys, at)));
			outcomes.push(...opened.flat());
		},
		(turns) => told(Math.min(turns * atOnce, incoming.length))
	);
	return outcomes;
}

function inTurns(incoming: readonly Incoming[]): readonly (readonly Incoming[])[] {
	return Array.from({ length: Math.ceil(incoming.length / atOnce) }, (_, turn) =>
		incoming.slice(turn * atOnce, (turn + 1) * atOnce)
	);
}
