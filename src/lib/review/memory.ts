import { createEmptyCard, fsrs, type Card } from 'ts-fsrs';
import { hour } from './days.ts';
import { ratingOf } from './rating.ts';
import type { Reviewed } from './reviewed.ts';

/** How an objective stands in a learner's memory. */
export interface Memory {
	readonly objective: string;
	/** When it was last asked for, and when it had better be asked for again; ms since 1970. */
	readonly last: number;
	readonly due: number;
	/** The chance of remembering it, 0 to 1, at a time not before `last`. */
	recall(at: number): number;
}

/** Answers given closer together than this are one sitting, of which the first one counts. */
const sitting = 8 * hour;

// Nothing here draws at random and no step is shorter than a day: the same attempts give the same
// schedule on every device, so that it need not be kept, and cannot be lost or merged wrongly.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/**
 * The memory of each objective ever asked for, by first attempt. It follows from the attempts alone
 * (in any order), by the FSRS model of forgetting: each success makes the next interval longer.
 */
export function memoriesOf(attempts: readonly Reviewed[]): Memory[] {
	const cards = new Map<string, Card>();
	for (const attempt of [...attempts].sort(byTime)) {
		const card = cards.get(attempt.objective);
		const rating = ratingOf(attempt);
		if (rating === null || (card && isOneSitting(card, attempt.at))) continue;
		const before: Card = card ?? createEmptyCard(attempt.at);
		cards.set(attempt.objective, scheduler.next(before, attempt.at, rating).card);
	}
	return [...cards].map(([objective, card]) => memoryOf(objective, card));
}

function memoryOf(objective: string, card: Card): Memory {
	return {
		objective,
		last: lastOf(card),
		due: card.due.getTime(),
		recall: (at) => scheduler.get_retrievability(card, at, false)
	};
}

function isOneSitting(card: Card, at: number): boolean {
	return at - lastOf(card) < sitting;
}

function lastOf({ last_review, due }: Card): number {
	return (last_review ?? due).getTime();
}

// Two attempts of the same moment are told apart by what they say, so that order never matters.
function byTime(a: Reviewed, b: Reviewed): number {
	return a.at - b.at || JSON.stringify(keyOf(a)).localeCompare(JSON.stringify(keyOf(b)));
}

function keyOf({ objective, outcome, hints, shown }: Reviewed) {
	return [objective, outcome, hints, shown];
}
