import { resolve } from '$app/paths';
import type { Page } from '@sveltejs/kit';
import type { Locale } from '$lib/i18n/locales.ts';

/** The address of the same page in this language; the course map where the address has no language. */
export function twinAddress(page: Page, locale: Locale): string {
	const from = page.params['lang'];
	const path = from ? page.url.pathname.split(`/${from}/`).slice(1).join(`/${from}/`) : '';
	return resolve(`/${locale}/`) + path;
}
