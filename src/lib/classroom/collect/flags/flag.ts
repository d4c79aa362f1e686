/**
 * Something a human should look at. It says what was found and judges nobody: a clock can be wrong, a
 * tablet shared, a name misspelt.
 */
export type Flag =
	/** Marks on the learner's device and here differ. */
	| { readonly kind: 'mark-differs'; readonly exercises: readonly string[] }
	/** The links between the answers do not hold from this one on, counted from 1. */
	| { readonly kind: 'broken-chain'; readonly from: number }
	/** An answer came twice, with different content. */
	| { readonly kind: 'rewritten'; readonly exercises: readonly string[] }
	/** Answers, by their ids, are also in the hand-in of others. */
	| { readonly kind: 'copied'; readonly others: readonly string[]; readonly sameDevice: boolean }
	/** Others gave the same answers although their numbers were not the same. */
	| {
			readonly kind: 'same-answers';
			readonly others: readonly string[];
			readonly exercises: readonly string[];
	  }
	/** Answered with the numbers of someone else, or of nobody. */
	| {
			readonly kind: 'other-seed';
			readonly exercises: readonly string[];
			readonly whose: readonly string[];
	  }
	/** By the device's clock: answers before it opened and after it closed, and a late hand-in. */
	| {
			readonly kind: 'outside-window';
			readonly early: number;
			readonly late: number;
			readonly handedInLate: boolean;
	  }
	/** The exercise is not the version that was assigned, or not the one of this course. */
	| { readonly kind: 'other-version'; readonly exercises: readonly string[] }
	/** The hand-in names an issue of the assignment that was not given out here. */
	| { readonly kind: 'other-issue' }
	/** Exercises that were not assigned. */
	| { readonly kind: 'not-assigned'; readonly exercises: readonly string[] }
	/** What was handed in is no answer to the exercise. */
	| { readonly kind: 'no-answer'; readonly exercises: readonly string[] }
	/** More answers than count; those behind are left out. */
	| { readonly kind: 'too-many'; readonly exercises: readonly string[]; readonly allowed: number };

/** Flags by the key of the person. */
export type FlagsByPerson = ReadonlyMap<string, readonly Flag[]>;
