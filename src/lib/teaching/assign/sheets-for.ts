import type { Assignment } from '../../classroom/assignment/assignment.ts';
import { seedFor } from '../../classroom/assignment/seed-for.ts';
import { draw } from '../../exercises/draw.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { loadEconomy } from '../../exercises/load-economy.ts';
import { sheetOf, type Sheet } from '../../exercises/sheet.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Figure } from '../figure/figure.ts';
import { loadFigure } from '../figure/load-figure.ts';
import type { Recipient } from './recipients.ts';

/** An exercise on the paper of one student. */
export interface PaperExercise {
	readonly exercise: Exercise;
	readonly sheet: Sheet;
	/** null: there is nothing to be shown. */
	readonly figure: Figure | null;
}

/** All the paper of one student. */
export interface Paper extends Recipient {
	readonly exercises: readonly PaperExercise[];
}

/** The sheets of an assignment, each student's with their own numbers, in their order. */
export async function sheetsFor(
	assignment: Pick<Assignment, 'id' | 'numbers' | 'exercises'>,
	all: readonly Exercise[],
	recipients: readonly Recipient[],
	locale: Locale
): Promise<readonly Paper[]> {
	const assigned = assignment.exercises.flatMap(({ id, version, points }) => {
		const found = all.find((each) => each.id === id && each.version === version);
		return found ? [{ ...found, points }] : [];
	});
	const drawers = await Promise.all(
		assigned.map(async (exercise) => ({ exercise, economy: await loadEconomy(exercise.model) }))
	);
	return Promise.all(
		recipients.map(async ({ code, name }) => ({
			code,
			name,
			exercises: await Promise.all(
				drawers.map(async ({ exercise, economy }) => {
					const seed = seedFor(assignment, exercise, { name: '', code });
					const drawn = draw(exercise, seed, economy);
					const sheet = sheetOf(exercise, drawn, locale);
					return { exercise, sheet, figure: await loadFigure(exercise, drawn, locale) };
				})
			)
		}))
	);
}
