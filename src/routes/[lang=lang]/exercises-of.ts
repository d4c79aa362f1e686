import type { Exercise } from '$lib/exercises/exercise.ts';
import type { Lesson } from '$lib/lessons/lesson.ts';

/** The exercises of a lesson, in its order. */
export function exercisesOf({ spreads }: Lesson): readonly Exercise[] {
	return spreads.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'exercise' ? [block.exercise] : []))
	);
}
