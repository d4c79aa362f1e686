import type { Answer } from './answer.ts';
import type { Drawn } from './drawn.ts';
import type { Exercise } from './exercise.ts';
import type { KindOfExercise } from './kind.ts';
import { kinds } from './kinds.ts';

/** An answer that earns full marks: what the solution shows. */
export function rightAnswer(exercise: Exercise, drawn: Drawn): Answer {
	const kind = kinds[exercise.task.kind] as unknown as KindOfExercise<Exercise['task'], Answer>;
	return kind.rightAnswer(exercise, drawn);
}
