/** The languages of the course. */
export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];

/** Is this one of the course's languages? */
export function isLocale(text: string): text is Locale {
	return (locales as readonly string[]).includes(text);
}
