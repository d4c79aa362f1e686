/** The pictures of the gallery, each as HTML by the id of its model. */
export type Drawings = Readonly<Record<string, string>>;

/** Reads the pictures from the gallery's own page: the one that is open, or else a copy of it. */
export async function readDrawings(
	gallery: URL,
	fetch: typeof globalThis.fetch
): Promise<Drawings> {
	const here = drawingsIn(document);
	if (Object.keys(here).length > 0) return here;
	const html = await (await fetch(gallery.pathname)).text();
	// Its styles are here already, and would not be let in a second time.
	const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
	return drawingsIn(new DOMParser().parseFromString(main, 'text/html'));
}

function drawingsIn(page: Document): Drawings {
	const places = [...page.querySelectorAll<HTMLElement>('[data-drawing]')];
	return Object.fromEntries(
		places.map((place) => [place.dataset['drawing'], withoutComments(place.innerHTML)])
	);
}

/** Svelte's marks round a drawing are no part of it. */
function withoutComments(html: string): string {
	return html.replace(/<!--[\s\S]*?-->/g, '').trim();
}
