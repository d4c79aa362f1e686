import type { Answer } from '../exercises/answer.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { Mark } from '../exercises/marked.ts';
import type { GivenAttempt } from '../state/work/learner-work.svelte.ts';
import type { Assignment, Raw } from './keeper.ts';

/** What a learner had seen before they answered. */
export interface Help {
	readonly hints: number;
	readonly shown: boolean;
}

/** An answer and its mark as they are kept. */
export function attemptOf(
	exercise: Exercise,
	seed: string,
	answer: Answer,
	{ points, of, outcome, misconception }: Mark,
	{ hints, shown }: Help,
	assignment: Assignment | null
): GivenAttempt {
	return {
		exercise: exercise.id,
		version: exercise.version,
		lesson: exercise.lesson,
		objective: `${exercise.lesson}/${exercise.objective}`,
		seed,
		// Answers are plain JSON by their definition; their type does not say so.
		answer: answer as Raw,
		points,
		of,
		outcome,
		misconception,
		hints,
		shown,
		confidence: confidenceOf(answer),
		assignment: assignment?.id ?? null
	};
}

function confidenceOf(answer: Answer): number | null {
	return typeof answer === 'object' && 'confidence' in answer ? answer.confidence : null;
}
