import type { Handle } from '@sveltejs/kit';
import { locales } from '$lib/i18n/locales.ts';

/** Names the page's language to the browser, so that it is read aloud and hyphenated rightly. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params['lang'] ?? locales[0])
	});
