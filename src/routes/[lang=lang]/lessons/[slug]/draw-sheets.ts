import { render } from 'svelte/server';
import type { Locale } from '$lib/i18n/locales.ts';
import { loadWords } from '$lib/i18n/words.ts';
import type { Lesson } from '$lib/lessons/lesson.ts';
import { sheetsOf } from '$lib/server/sheets-of.ts';
import { exercisesOf } from '../../exercises-of.ts';
import ExerciseSheet from './ExerciseSheet.svelte';

/** Each exercise of a lesson as on paper, by its id, while the lesson is built. */
export async function drawSheets(lesson: Lesson, locale: Locale): Promise<Record<string, string>> {
	const [sheets, words] = await Promise.all([sheetsOf(lesson, locale), loadWords(locale)]);
	const drawn = exercisesOf(lesson).map(async (exercise) => {
		const sheet = sheets[exercise.id];
		if (!sheet) throw new Error(`no sheet was made of ${exercise.id}`);
		const props = { exercise, sheet, locale, words: await words.sheet() };
		return [exercise.id, (await render(ExerciseSheet, { props })).body] as const;
	});
	return Object.fromEntries(await Promise.all(drawn));
}
