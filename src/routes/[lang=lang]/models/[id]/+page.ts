import { readPieces } from '../../read-pieces.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params: { lang, id }, url, fetch }) => ({
	...data,
	pieces: import.meta.env.SSR
		? { opening: await (await import('./draw-opening.ts')).drawOpening(data.block, lang) }
		: await readPieces(`model-${id}`, lang, url, fetch)
});
