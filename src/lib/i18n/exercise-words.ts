import type { exercise as english } from './en/exercise.ts';
import type { Locale } from './locales.ts';
import type { Worded } from './worded.ts';

/** The words round an exercise: many, and needed only where one is open. */
export type ExerciseWords = Worded<typeof english>;

const catalogues = {
	en: () => import('./en/exercise.ts'),
	es: () => import('./es/exercise.ts')
} as const satisfies Record<Locale, () => Promise<{ exercise: ExerciseWords }>>;

/** The words of exercises in a language, one chunk of its own. */
export async function loadExerciseWords(locale: Locale): Promise<ExerciseWords> {
	return (await catalogues[locale]()).exercise;
}
