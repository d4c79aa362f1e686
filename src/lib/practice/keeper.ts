import type { LearnerWork } from '../state/work/learner-work.svelte.ts';

/** What practice needs of the learner's work: who answers, what was answered, and where it is kept. */
export type Keeper = Pick<
	LearnerWork,
	'profile' | 'loadDraft' | 'saveDraft' | 'attemptsOf' | 'recordAttempt'
>;

/** An answer that was checked, with its mark. */
export type Attempt = Awaited<ReturnType<Keeper['attemptsOf']>>[number];

/** An answer as it is being given. */
export type Draft = NonNullable<Awaited<ReturnType<Keeper['loadDraft']>>>;

/** What the page holds of an answer: plain JSON. */
export type Raw = Draft['answer'];

/** An assignment that an exercise is done for; its seed decides the numbers. */
export interface Assignment {
	readonly id: string;
	readonly seed: string;
	/** What an instructor has set; null: the learner's own review. */
	readonly terms: Terms | null;
}

/** What is different where an exercise is done for an instructor. */
export interface Terms {
	/** The learner as seeds know them. */
	readonly learner: string;
	/** Answers that can be given; null: any number. */
	readonly attempts: number | null;
	readonly hints: boolean;
	/** May the worked solution be seen now? */
	readonly solutions: boolean;
}
