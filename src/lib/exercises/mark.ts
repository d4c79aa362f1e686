import type { Answer } from './answer.ts';
import type { Drawn } from './drawn.ts';
import type { Exercise } from './exercise.ts';
import { kindOf } from './kinds.ts';
import type { Mark } from './marked.ts';

/** Marks an answer that `validate` found valid. */
export function mark(exercise: Exercise, drawn: Drawn, answer: Answer): Mark {
	return kindOf(exercise).mark(exercise, drawn, answer);
}
