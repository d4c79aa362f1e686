/** A class as its gradebook knows it, or as an instructor has typed it. */
export interface Roster {
	readonly kind: 'canvas' | 'moodle' | 'typed';
	/** Headers of the columns that say who someone is, letter by letter and in their order. */
	readonly who: readonly string[];
	/** What the gradebook already grades: the column to fill may be one of these. */
	readonly graded: readonly GradedColumn[];
	readonly students: readonly Student[];
}

/** A column of marks that the gradebook has. */
export interface GradedColumn {
	readonly header: string;
	/** Points possible; null: the file does not say. */
	readonly worth: number | null;
}

/** One row of the gradebook. */
export interface Student {
	/** Unique in the roster. */
	readonly key: string;
	/** As one would say it: first name first. */
	readonly name: string;
	/** All that may be given as a code: numbers, logins, addresses. */
	readonly codes: readonly string[];
	/** Cells of `who`, untouched. */
	readonly cells: readonly string[];
	/** Cells of `graded`, untouched. */
	readonly grades: readonly string[];
}

/** The same students; a key that came before gets a number behind it. */
export function withUniqueKeys(students: readonly Student[]): readonly Student[] {
	const seen = new Map<string, number>();
	return students.map((student) => {
		const times = (seen.get(student.key) ?? 0) + 1;
		seen.set(student.key, times);
		return times === 1 ? student : { ...student, key: `${student.key} (${String(times)})` };
	});
}
