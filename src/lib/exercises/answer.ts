import type { ChoiceAnswer } from './choice/task.ts';
import type { ExplainAnswer } from './explain/task.ts';
import type { NumberAnswer } from './number/task.ts';
import type { OrderAnswer } from './order/task.ts';
import type { PlaceAnswer } from './place/task.ts';
import type { PredictAnswer } from './predict/task.ts';
import type { ReachAnswer } from './reach/task.ts';

/** An answer by the kind of its exercise; plain JSON, the same whoever marks it. */
export interface Answers {
	readonly choice: ChoiceAnswer;
	readonly number: NumberAnswer;
	readonly order: OrderAnswer;
	readonly place: PlaceAnswer;
	readonly reach: ReachAnswer;
	readonly predict: PredictAnswer;
	readonly explain: ExplainAnswer;
}

export type Answer = Answers[keyof Answers];

/**
 * Whether something is an answer at all. This never looks at the key: what is no answer is not a
 * wrong one.
 */
export type Validation<A = Answer> =
	| {
			readonly valid: true;
			readonly answer: A;
			/** The number that was read, as the reader's language writes it; null where nothing is typed. */
			readonly echo: string | null;
	  }
	| { readonly valid: false; readonly reason: Reason };

/** Why something is no answer (yet). The interface has the words. */
export type Reason =
	/** Nothing there yet. */
	| 'empty'
	/** Typed, but no number. */
	| 'unreadable'
	/** A fraction with nothing below its line. */
	| 'divides-by-zero'
	/** Beyond the ends of the axis, or of a lever. */
	| 'outside'
	/** Several options where one is asked for. */
	| 'too-many'
	/** Some of the parts are missing. */
	| 'incomplete'
	/** Values that do not go together in the model. */
	| 'impossible'
	/** Not of this exercise: an option, a lever or an item that it does not have. */
	| 'foreign';
