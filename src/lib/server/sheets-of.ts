import { draw } from '../exercises/draw.ts';
import { loadEconomy } from '../exercises/load-economy.ts';
import { sheetOf, type Sheet } from '../exercises/sheet.ts';
import type { Lesson } from '../lessons/lesson.ts';

/** The numbers of everyone who reads on paper or without scripts. */
const onPaper = 'paper';

/** What each exercise of a lesson shows before any script has run, by its id. */
export async function sheetsOf(lesson: Lesson, locale: string): Promise<Record<string, Sheet>> {
	const exercises = lesson.spreads
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.kind === 'exercise' ? [block.exercise] : []));
	const sheets = exercises.map(async (exercise) => {
		const drawn = draw(exercise, onPaper, await loadEconomy(exercise.model));
		return [exercise.id, sheetOf(exercise, drawn, locale)] as const;
	});
	return Object.fromEntries(await Promise.all(sheets));
}
