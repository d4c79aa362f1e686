import type { Page } from '@sveltejs/kit';
import type { Locale } from '$lib/i18n/locales.ts';

/**
 * The path of the same page in this language; the course map where the address has no language.
 * `state`: query and hash that the twin is to have.
 */
export function twinPath({ params, url }: Page, locale: Locale, state = ''): `/${Locale}/` {
	const from = params['lang'];
	const rest = from ? url.pathname.split(`/${from}/`).slice(1).join(`/${from}/`) : '';
	// The twins of all pages exist. There are more kinds of them than types are compared with: the map stands for all.
	return `/${locale}/${rest}${state}` as `/${Locale}/`;
}
