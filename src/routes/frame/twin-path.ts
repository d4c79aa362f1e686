import type { Pathname } from '$app/types';
import type { Page } from '@sveltejs/kit';
import type { Locale } from '$lib/i18n/locales.ts';

/**
 * The path of the same page in this language; the course map where the address has no language.
 * `state`: query and hash that the twin is to have.
 */
export function twinPath({ params, url }: Page, locale: Locale, state = ''): Pathname {
	const from = params['lang'];
	const rest = from ? url.pathname.split(`/${from}/`).slice(1).join(`/${from}/`) : '';
	// The twins of all pages exist.
	return `/${locale}/${rest}${state}` as Pathname;
}
