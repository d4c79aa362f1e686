import type { Assignment } from '../../classroom/assignment/assignment.ts';
import { seedFor } from '../../classroom/assignment/seed-for.ts';
import { draw } from '../../exercises/draw.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { loadEconomy } from '../../exercises/load-economy.ts';
import { sheetOf, type Sheet } from '../../exercises/sheet.ts';

/** An exercise on the paper of one student. */
export interface PaperExercise {
	readonly exercise: Exercise;
	readonly sheet: Sheet;
}

/** All the paper of one student. */
export interface Paper {
	readonly code: string;
	readonly exercises: readonly PaperExercise[];
}

/** The sheets of an assignment, each student's with their own numbers, in the order of the codes. */
export async function sheetsFor(
	assignment: Pick<Assignment, 'id' | 'numbers' | 'exercises'>,
	all: readonly Exercise[],
	codes: readonly string[],
	locale: string
): Promise<readonly Paper[]> {
	const assigned = assignment.exercises.flatMap(({ id, version, points }) => {
		const found = all.find((each) => each.id === id && each.version === version);
		return found ? [{ ...found, points }] : [];
	});
	const economies = await Promise.all(assigned.map(({ model }) => loadEconomy(model)));
	return codes.map((code) => ({
		code,
		exercises: assigned.flatMap((exercise, place) => {
			const economy = economies[place];
			const seed = seedFor(assignment, exercise, { name: '', code });
			return economy
				? [{ exercise, sheet: sheetOf(exercise, draw(exercise, seed, economy), locale) }]
				: [];
		})
	}));
}
