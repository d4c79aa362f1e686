import type { Validation } from './answer.ts';
import type { Drawn } from './drawn.ts';
import type { Exercise, Task } from './exercise.ts';
import type { Mark } from './marked.ts';

/** What each kind of exercise knows to do. */
export interface KindOfExercise<T extends Task, A> {
	/**
	 * Is this an answer? Never looks at the key.
	 *
	 * @param raw as it came from the page: a number as typed, ids, values
	 */
	readonly validate: (
		exercise: Exercise<T>,
		drawn: Drawn,
		raw: unknown,
		locale: string
	) => Validation<A>;
	readonly mark: (exercise: Exercise<T>, drawn: Drawn, answer: A) => Mark;
	/** An answer that earns full marks. */
	readonly rightAnswer: (exercise: Exercise<T>, drawn: Drawn) => A;
}
