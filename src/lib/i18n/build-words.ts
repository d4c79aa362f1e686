import type { build as english } from './en/build.ts';
import type { Locale } from './locales.ts';
import type { Worded } from './worded.ts';

/** The words that the build alone reads: no page loads them. */
export type BuildWords = Worded<typeof english>;

const catalogues = {
	en: () => import('./en/build.ts'),
	es: () => import('./es/build.ts')
} as const satisfies Record<Locale, () => Promise<{ build: BuildWords }>>;

/** What the build says in a language. */
export async function loadBuildWords(locale: Locale): Promise<BuildWords> {
	return (await catalogues[locale]()).build;
}
