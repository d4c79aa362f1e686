import type { words as english } from './en/words.ts';
import type { Locale } from './locales.ts';

/** The words of the interface. English is the pattern: a key missing elsewhere is a type error. */
export type Words = typeof english;

const catalogues = {
	en: () => import('./en/words.ts')
} as const satisfies Record<Locale, () => Promise<{ words: Words }>>;

/** The catalogue of a language, one chunk of its own. */
export async function loadWords(locale: Locale): Promise<Words> {
	return (await catalogues[locale]()).words;
}
