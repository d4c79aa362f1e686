/** The languages of the course. */
export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** Each language by its own name. */
export const localeNames: Readonly<Record<Locale, string>> = { en: 'English', es: 'Español' };

/** Is this one of the course's languages? */
export function isLocale(text: string): text is Locale {
	return (locales as readonly string[]).includes(text);
}
