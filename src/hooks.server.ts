import type { Handle } from '@sveltejs/kit';
import { locales } from '$lib/i18n/locales.ts';

/** What asks for a script ahead of its import. */
const preloads = /\s*<link href="[^"]+" rel="modulepreload">/g;

/**
 * Names the page's language to the browser, so that it is read aloud and hyphenated rightly, and
 * asks for the scripts at the end of the page: on a slow link the text has the way to itself.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const scripts = html.match(preloads)?.join('') ?? '';
			return html
				.replace('%lang%', event.params['lang'] ?? locales[0])
				.replace(preloads, '')
				.replace('</body>', `${scripts}\n\t</body>`);
		}
	});
