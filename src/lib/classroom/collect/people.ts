import { learnerOf } from '../hand-in/learner-of.ts';
import { matchStudents, type Match } from '../gradebook/match-students.ts';
import type { Roster, Student } from '../gradebook/roster.ts';
import type { MarkedHandIn } from './mark-hand-in.ts';

/** Someone of the class, with all that came from them. */
export interface Person {
	/** Stays the same whatever the class list says. */
	readonly key: string;
	readonly name: string;
	readonly code: string;
	/** All under which they have handed in; of a student who has not, none. */
	readonly learners: readonly string[];
	/** Their row of the class list; null: none was found. */
	readonly student: Student | null;
	/** How it was found; null: there is no class list, or nobody has handed in. */
	readonly match: Match | null;
	/** The oldest first. */
	readonly handIns: readonly MarkedHandIn[];
}

/**
 * The people of a class: one for each student of the list, whether they have handed in or not, and
 * one for each learner whom the list does not know.
 *
 * @param byHand key of a learner to key of a student, as the instructor has said
 */
export function peopleOf(
	handIns: readonly MarkedHandIn[],
	roster: Roster | null,
	byHand: ReadonlyMap<string, string>
): readonly Person[] {
	const byLearner = groupedBy(inOrder(handIns), ({ handIn }) => learnerOf(handIn.learner));
	const learners = [...byLearner].map(([key, theirs]) => ({
		key,
		// The name as it was given last.
		...(theirs.at(-1)?.handIn.learner ?? { name: key, code: '' })
	}));
	const matches = matchStudents(roster?.students ?? [], learners, byHand);
	const handedIn = groupedBy(learners, ({ key }) => {
		const student = matches.get(key)?.student;
		return student ? keyOfStudent(student.key) : `learner ${key}`;
	});
	const people = [...handedIn.values()].map((group): Person => {
		const [{ key, name, code } = { key: '', name: '', code: '' }] = group;
		const match = matches.get(key) ?? null;
		const student = match?.student ?? null;
		return {
			key,
			name: student?.name ?? name,
			code: student?.codes[0] ?? code,
			learners: group.map((learner) => learner.key),
			student,
			match: roster ? match : null,
			handIns: inOrder(group.flatMap((learner) => byLearner.get(learner.key) ?? []))
		};
	});
	const unknown = people.filter(({ student }) => !student).sort(byName);
	return [...inRosterOrder(people, roster), ...unknown];
}

function byName({ name: one, key }: Person, { name: other, key: otherKey }: Person): number {
	return one.localeCompare(other) || (key < otherKey ? -1 : 1);
}

function inRosterOrder(people: readonly Person[], roster: Roster | null): readonly Person[] {
	const byStudent = new Map(people.map((person) => [person.student?.key, person]));
	return (roster?.students ?? []).map(
		(student) =>
			byStudent.get(student.key) ?? {
				key: keyOfStudent(student.key),
				name: student.name,
				code: student.codes[0] ?? '',
				learners: [],
				student,
				match: null,
				handIns: []
			}
	);
}

/** The key of a person of whom nothing but their row is known. */
export function keyOfStudent(key: string): string {
	return `student ${key}`;
}

/** The same whatever the order in which files came. */
function inOrder(handIns: readonly MarkedHandIn[]): readonly MarkedHandIn[] {
	return [...handIns].sort(
		(one, other) => one.handIn.handedInAt - other.handIn.handedInAt || (one.id < other.id ? -1 : 1)
	);
}

function groupedBy<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const thing of things) {
		const key = keyOf(thing);
		groups.set(key, [...(groups.get(key) ?? []), thing]);
	}
	return groups;
}
