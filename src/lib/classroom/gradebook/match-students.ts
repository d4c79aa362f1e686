import type { Student } from './roster.ts';

/** Who has handed in, as they have named themselves. */
export interface Named {
	/** Tells learners apart. */
	readonly key: string;
	readonly name: string;
	/** Empty: none was given. */
	readonly code: string;
}

/** Whose row of the gradebook a learner's points go to. */
export type Match =
	| { readonly student: Student; readonly by: 'hand' | 'code' | 'name' }
	/** Nobody of that code or name, or several. */
	| { readonly student: null; readonly why: 'nobody' | 'several' };

/**
 * Finds the students who have handed in. A code decides where one is given, for names are shared and
 * misspelt; a name decides only without a code and where one student alone has it. What the
 * instructor has said by hand comes before both.
 *
 * @param byHand key of a learner to key of a student
 */
export function matchStudents(
	students: readonly Student[],
	learners: readonly Named[],
	byHand: ReadonlyMap<string, string>
): ReadonlyMap<string, Match> {
	const byKey = new Map(students.map((student) => [student.key, student]));
	const byCode = index(students, ({ codes }) => codes.map(folded));
	const byName = index(students, ({ name }) => [nameParts(name)]);
	return new Map(
		learners.map(({ key, name, code }): [string, Match] => {
			const said = byKey.get(byHand.get(key) ?? '');
			if (said) return [key, { student: said, by: 'hand' }];
			const by = code.trim() === '' ? 'name' : 'code';
			const found = (by === 'code' ? byCode.get(folded(code)) : byName.get(nameParts(name))) ?? [];
			const [student] = found;
			if (student && found.length === 1) return [key, { student, by }];
			return [key, { student: null, why: student ? 'several' : 'nobody' }];
		})
	);
}

function index(
	students: readonly Student[],
	namesOf: (student: Student) => readonly string[]
): ReadonlyMap<string, readonly Student[]> {
	const found = new Map<string, Student[]>();
	for (const student of students)
		for (const name of new Set(namesOf(student)))
			if (name !== '') found.set(name, [...(found.get(name) ?? []), student]);
	return found;
}

function folded(text: string): string {
	return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The words of a name in order of the alphabet: "López, Ana" and "Ana López" are one. */
function nameParts(name: string): string {
	return folded(name)
		.split(/[\s,]+/)
		.filter(Boolean)
		.sort()
		.join(' ');
}
