import { readPieces } from '../read-pieces.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params: { lang }, url, fetch }) => ({
	...data,
	pieces: import.meta.env.SSR
		? await (await import('../load-page.ts')).makePagePieces(lang, 'how-to')
		: await readPieces('how-to', lang, url, fetch)
});
