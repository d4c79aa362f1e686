import type { Answer } from './answer.ts';
import type { Drawn } from './drawn.ts';
import type { Exercise } from './exercise.ts';
import { kindOf } from './kinds.ts';

/** An answer that earns full marks: what the solution shows. */
export function rightAnswer(exercise: Exercise, drawn: Drawn): Answer {
	return kindOf(exercise).rightAnswer(exercise, drawn);
}
