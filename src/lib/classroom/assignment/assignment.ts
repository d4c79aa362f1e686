/** Exercises to be done, as an instructor gives them out; plain JSON. Times are milliseconds since 1970. */
export interface Assignment {
	readonly format: 'minga-assignment';
	readonly formatVersion: 1;
	/** Random. Students' own numbers are drawn from it, so it stays when the assignment is issued again. */
	readonly id: string;
	readonly title: string;
	/** Markdown, of which a small safe part is shown. */
	readonly instructions: string;
	/** Locale it was made in. */
	readonly language: string;
	/** In the order in which they are shown. */
	readonly exercises: readonly AssignedExercise[];
	/** Answers counted for each exercise; null: any number. */
	readonly attempts: number | null;
	/** May hints be asked for? */
	readonly hints: boolean;
	readonly solutions: Solutions;
	/** null: from the start. */
	readonly opens: number | null;
	/** null: no end. */
	readonly closes: number | null;
	/** The same numbers for all, or each learner's own. */
	readonly numbers: 'same' | 'own';
	/** Which of several answers to an exercise counts. */
	readonly policy: Policy;
	readonly issuedAt: number;
	readonly instructor: Instructor;
}

export interface AssignedExercise {
	readonly id: string;
	/** Of the exercise, when the assignment was issued. */
	readonly version: string;
	/** What full marks are worth here. */
	readonly points: number;
}

/** When worked solutions may be seen. */
export type Solutions = 'never' | 'after-hand-in' | { readonly after: number };

/** Ways to choose among several answers. */
export const policies = ['best', 'last', 'first', 'mean'] as const;

export type Policy = (typeof policies)[number];

export interface Instructor {
	readonly name: string;
	/** base64url of a raw P-256 point: checks signatures. */
	readonly verifyKey: string;
	/** base64url of a raw P-256 point: hand-ins are sealed to it. */
	readonly sealKey: string;
}
