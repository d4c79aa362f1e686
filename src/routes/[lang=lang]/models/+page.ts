import { readPieces } from '../read-pieces.ts';
import type { PageLoad } from './$types';

/** The pictures of the cards are pieces of the page. */
export const load: PageLoad = async ({ data, params: { lang }, url, fetch, parent }) => ({
	...data,
	gallery: await (await parent()).words.gallery(),
	drawings: import.meta.env.SSR
		? await (await import('$lib/server/draw-small.ts')).drawAllSmall(lang)
		: await readPieces('gallery', lang, url, fetch)
});
