import { readDrawings } from './read-drawings.ts';
import type { PageLoad } from './$types';

/**
 * The pictures of the cards stand once in the page and nowhere in its data, which would double it:
 * the build draws them, a browser reads them from the page.
 */
export const load: PageLoad = async ({ data, params: { lang }, url, fetch }) => ({
	...data,
	drawings: import.meta.env.SSR
		? await (await import('$lib/server/draw-small.ts')).drawAllSmall(lang)
		: await readDrawings(url, fetch)
});
