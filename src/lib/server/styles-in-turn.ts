import { createHash } from 'node:crypto';

/** Where Frame leaves a place, behind the header, for the styles of what follows. */
const place = /(<div[^>]*\bdata-further-styles\b[^>]*>)<\/div>/;

/** What Kit writes for each file whose styles it puts into the page, in the order of these. */
const silentLinks = /<link href="[^"]*\/([^"/]+)\.[\w-]+\.css" rel="stylesheet" disabled/g;

/** Files of styles that the header is drawn with: those shared by all, and the outermost layout's. */
const ofEveryPage = ['frame', '0'];

/**
 * A page whose head holds the styles of every page only; its own follow behind the header. A browser
 * draws nothing before it has read the styles in front of it, and draws what it has after those
 * that are long: so the header stands while the page's styles are still being read. Their order is
 * as before, and the security policy names both parts.
 * @param html of a page as Kit renders it; one without a place for styles is left as it is
 * @throws {Error} when the page names other files of styles than it holds
 */
export function stylesInTurn(html: string): string {
	const [element, content] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
	if (element === undefined || content === undefined || !place.test(html)) return html;

	const files = [...html.matchAll(silentLinks)].map(([, name]) => name ?? '');
	// Kit puts a line break between the files, and each ends with one.
	const styles = content.split(/\n\n/);
	if (files.length !== styles.length)
		throw new Error(`A page names ${files.length} files of styles and holds ${styles.length}.`);
	const others = files.findIndex((name) => !ofEveryPage.includes(name));
	if (others < 1) return html;

	const [first, further] = [styles.slice(0, others), styles.slice(others)].map((part) =>
		part.join('\n\n')
	) as [string, string];
	return html
		.replace(element, () => `<style>${first}</style>`)
		.replace(place, (_, opening: string) => `${opening}<style>${further}</style></div>`)
		.replace(hashOf(content), () => `${hashOf(first)} ${hashOf(further)}`);
}

/** As a security policy names it. */
function hashOf(style: string): string {
	return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}
