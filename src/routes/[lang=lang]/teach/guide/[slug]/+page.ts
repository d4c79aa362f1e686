import { readPieces } from '../../../read-pieces.ts';
import { pageName } from './page-name.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params: { lang, slug }, url, fetch, parent }) => ({
	...data,
	guide: await (await parent()).words.guide(),
	pieces: import.meta.env.SSR
		? await (await import('./make-pieces.ts')).makePieces(lang, slug)
		: await readPieces(pageName(slug), lang, url, fetch)
});
