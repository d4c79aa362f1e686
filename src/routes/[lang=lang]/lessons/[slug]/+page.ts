import { readPieces } from '../../read-pieces.ts';
import { named } from './pieces.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params: { lang, slug }, url, fetch }) => ({
	...data,
	pieces: import.meta.env.SSR
		? await (await import('./make-pieces.ts')).makePieces(lang, slug)
		: await readPieces(named.page(slug), lang, url, fetch)
});
