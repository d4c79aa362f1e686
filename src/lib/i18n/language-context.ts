import { createContext } from 'svelte';
import type { Locale } from './locales.ts';
import type { Words } from './words.ts';

/** The language a page is read in, and the words of its interface. */
export interface Language {
	readonly locale: Locale;
	readonly words: Words;
}

/** The outermost layout provides the language; whatever stands inside may use it. */
export const [useLanguage, provideLanguage] = createContext<Language>();
