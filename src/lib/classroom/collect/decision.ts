import { keyOfStudent, type Person } from './people.ts';

/** What an instructor has decided on one learner's work in one exercise. */
export interface Decision {
	readonly learner: string;
	/** Empty: the work as a whole. */
	readonly exercise: string;
	/** Given instead of the points computed, on the scale of the assignment; null: those hold. */
	readonly points: number | null;
	readonly reason: string;
	/** Ids of the rubric's criteria that the instructor found fulfilled; null: not looked at yet. */
	readonly ticks: readonly string[] | null;
	/** Key of the student of the class list, of a decision on the whole. */
	readonly student: string | null;
	readonly at: number;
}

/** Points of a text: each criterion is worth the same, and the instructor's ticks decide. */
export function pointsByRubric(ticks: number, criteria: number, worth: number): number {
	return criteria === 0 ? 0 : (worth * ticks) / criteria;
}

/** The latest decision on a person's work in an exercise; null: there is none. */
export function decisionOn(
	decisions: readonly Decision[],
	{ key, learners, student }: Pick<Person, 'key' | 'learners' | 'student'>,
	exercise: string
): Decision | null {
	const names = [key, ...learners, ...(student ? [keyOfStudent(student.key)] : [])];
	return decisions
		.filter((each) => each.exercise === exercise && names.includes(each.learner))
		.reduce<Decision | null>((last, each) => (last && last.at >= each.at ? last : each), null);
}
