import { seedOf } from '../../exercises/seed-of.ts';
import { learnerOf } from '../hand-in/learner-of.ts';
import type { Learner } from '../hand-in/hand-in.ts';
import type { AssignedExercise, Assignment } from './assignment.ts';

/** The part of a seed that is the learner's: nothing where all have the same numbers. */
export function seedLearner({ numbers }: Pick<Assignment, 'numbers'>, learner: Learner): string {
	return numbers === 'own' ? learnerOf(learner) : '';
}

/** The seed that a learner's numbers of an exercise are drawn from: anyone can rebuild what they saw. */
export function seedFor(
	assignment: Pick<Assignment, 'id' | 'numbers'>,
	{ id, version }: Pick<AssignedExercise, 'id' | 'version'>,
	learner: Learner,
	turn = 0
): string {
	return seedOf({
		exercise: id,
		version,
		assignment: assignment.id,
		learner: seedLearner(assignment, learner),
		turn
	});
}
