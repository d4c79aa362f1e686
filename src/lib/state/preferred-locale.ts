import { isLocale, locales, type Locale } from '../i18n/locales.ts';
import type { Store } from './store.ts';

const key = 'minga-language';

/**
 * The language to lead a reader to: the one read last, else the first of the device's that the
 * course has, else the course's first.
 */
export function preferredLocale(store: Store | null, deviceLanguages: readonly string[]): Locale {
	return (
		[readLast(store), ...deviceLanguages]
			.map((language) => language.toLowerCase().split('-')[0] ?? '')
			.find(isLocale) ?? locales[0]
	);
}

/** Remembers the language being read. */
export function rememberLocale(store: Store | null, locale: Locale): void {
	try {
		store?.setItem(key, locale);
	} catch {
		// A store that is full or closed costs a touch on the next visit, nothing else.
	}
}

function readLast(store: Store | null): string {
	try {
		return store?.getItem(key) ?? '';
	} catch {
		return '';
	}
}
