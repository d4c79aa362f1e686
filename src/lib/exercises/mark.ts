import type { Answer } from './answer.ts';
import type { Drawn } from './drawn.ts';
import type { Exercise } from './exercise.ts';
import type { KindOfExercise } from './kind.ts';
import { kinds } from './kinds.ts';
import type { Mark } from './marked.ts';

/** Marks an answer that `validate` found valid. */
export function mark(exercise: Exercise, drawn: Drawn, answer: Answer): Mark {
	const kind = kinds[exercise.task.kind] as unknown as KindOfExercise<Exercise['task'], Answer>;
	return kind.mark(exercise, drawn, answer);
}
