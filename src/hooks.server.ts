import type { Handle } from '@sveltejs/kit';
import { locales } from '$lib/i18n/locales.ts';
import { stylesInTurn } from '$lib/server/styles-in-turn.ts';

/** What asks for a script ahead of its import. */
const preloads = /\s*<link href="[^"]+" rel="modulepreload">/g;

/**
 * Names the page's language to the browser, so that it is read aloud and hyphenated rightly, asks
 * for the scripts at the end of the page (on a slow link the text has the way to itself), and has the
 * header drawn before the rest is read.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const scripts = html.match(preloads)?.join('') ?? '';
			return stylesInTurn(html)
				.replace('%lang%', event.params['lang'] ?? locales[0])
				.replace(preloads, '')
				.replace('</body>', `${scripts}\n\t</body>`);
		}
	});
