import { isLocale, type Locale } from '$lib/i18n/locales.ts';

/** The first part of every address but "/" is a language of the course. */
export function match(param: string): param is Locale {
	return isLocale(param);
}
