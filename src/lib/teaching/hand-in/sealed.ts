import type { Assignment } from '../../classroom/assignment/assignment.ts';
import { chained } from '../../classroom/hand-in/chain.ts';
import { handedAttempt } from '../../classroom/hand-in/handed-attempt.ts';
import type { HandIn } from '../../classroom/hand-in/hand-in.ts';
import { sealHandIn } from '../../classroom/hand-in/seal-hand-in.ts';
import { randomId } from '../../storage/random-id.ts';
import type { Attempt } from '../../storage/records.ts';

/** A hand-in sealed and ready to leave the device. */
export interface Sealed {
	readonly id: string;
	readonly text: string;
	readonly at: number;
	readonly attempts: number;
}

/** What a hand-in says beside the answers. */
type Head = Pick<HandIn, 'assignmentDigest' | 'learner' | 'language' | 'device' | 'startedAt'>;

/** Seals answers for the instructor of an assignment. */
export async function sealAnswers(
	{ id: assignment, instructor }: Pick<Assignment, 'id' | 'instructor'>,
	head: Head,
	answers: readonly Attempt[],
	at: number
): Promise<Sealed> {
	const id = randomId();
	const attempts = await chained({ assignment, ...head }, answers.map(handedAttempt));
	const handIn: HandIn = {
		...{ format: 'minga-hand-in', formatVersion: 1, id, assignment },
		...head,
		handedInAt: at,
		attempts
	};
	const text = await sealHandIn(handIn, instructor.sealKey);
	return { id, at, attempts: attempts.length, text };
}
