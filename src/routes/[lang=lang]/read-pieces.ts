/**
 * Parts of a page that stand in it once, as HTML, and nowhere in its data, which would double them:
 * the build makes them, a browser reads them from the page. By the names that the page gives them.
 */
export type Pieces = Readonly<Record<string, string>>;

/** The mark of a piece: `data-piece={pieceName('lesson-the-big-push', 'term-firm')}`. */
export function pieceName(page: string, name: string): string {
	return `${page}/${name}`;
}

/** Reads the pieces of a page: from the page that is open, or else from a copy of the one asked for. */
export async function readPieces(
	page: string,
	language: string,
	address: URL,
	fetch: typeof globalThis.fetch
): Promise<Pieces> {
	// The page that is open may be its twin in another language, with pieces of the same names.
	const here = document.documentElement.lang === language ? piecesIn(document, page) : {};
	if (Object.keys(here).length > 0) return here;
	const html = await (await fetch(address.pathname)).text();
	// Its styles are here already, and would not be let in a second time.
	const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
	return piecesIn(new DOMParser().parseFromString(main, 'text/html'), page);
}

function piecesIn(root: Document, page: string): Pieces {
	const start = pieceName(page, '');
	const places = [...root.querySelectorAll<HTMLElement>(`[data-piece^="${start}"]`)];
	return Object.fromEntries(
		places.map((place) => [
			place.dataset['piece']?.slice(start.length) ?? '',
			withoutComments(place.innerHTML)
		])
	);
}

/** Svelte's marks round a piece are no part of it. */
function withoutComments(html: string): string {
	return html.replace(/<!--[\s\S]*?-->/g, '').trim();
}
