import type { Answer } from '../../exercises/answer.ts';
import type { Mark } from '../../exercises/marked.ts';
import type { HandedAttempt } from '../hand-in/hand-in.ts';

/** An answer as the collector's own course marks it. */
export type Remark = Remarked | NotRemarked;

export interface Remarked {
	readonly attempt: HandedAttempt;
	readonly again: true;
	/** As it was read from what was typed. */
	readonly answer: Answer;
	readonly mark: Mark;
	/** On the scale of the assignment. */
	readonly points: number;
	/** What was right, for a number typed or a place: by it, copies under other numbers are noticed. */
	readonly right: number | null;
}

/** An answer that cannot be marked here: the learner's own mark is all there is. */
export interface NotRemarked {
	readonly attempt: HandedAttempt;
	readonly again: false;
	readonly why:
		/** The course has no such exercise. */
		| 'unknown'
		/** The course has another version of it. */
		| 'version'
		/** It is no answer to this exercise. */
		| 'no-answer'
		/** The seed leads to no numbers. */
		| 'no-numbers';
	/** What the learner's device says it earned, on the scale of the assignment. */
	readonly told: number;
}
