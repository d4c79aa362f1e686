import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesBelow } from './files-below.js';

/** The copy of a page that the worker keeps lies beside it, under this name. */
export const keptName = 'kept.html';

/**
 * Links to the files whose styles are inside the page too, as Kit writes them: they only tell its
 * scripts that these styles are there.
 */
const silentLink = /(<link href="[^"]+\.css" rel="stylesheet") disabled media="\(max-width: 0\)">/g;

/**
 * Writes beside each page the copy that is kept on the reader's device. A page brings its styles
 * inside it, so that a first visit paints early; kept eighty times they would be most of what is
 * fetched. The copies link to the files they come from, which are kept anyway.
 * @param {string} folder of the built site
 * @throws {Error} when a page with styles inside names no file they come from
 */
export function writeKeptPages(folder) {
	for (const name of filesBelow(folder)) {
		if (posix.basename(name) !== 'index.html') continue;
		const copy = keptCopy(readFileSync(join(folder, name), 'utf8'), name);
		if (copy !== null) writeFileSync(join(folder, posix.dirname(name), keptName), copy);
	}
}

/**
 * The copy of a page; null where it has no styles inside it.
 * @param {string} html
 * @param {string} name
 */
function keptCopy(html, name) {
	const inside = [...html.matchAll(/<style>([^]*?)<\/style>/g)];
	if (inside.length === 0) return null;
	const linked = html.replaceAll(silentLink, '$1>');
	if (linked === html) throw new Error(`${name} has styles inside, but links to none`);
	return inside.reduce(
		(page, [tag, content = '']) => withoutHash(page.replace(tag, ''), content),
		linked
	);
}

/**
 * The page's security policy no longer names the styles that were inside it.
 * @param {string} html
 * @param {string} content
 */
function withoutHash(html, content) {
	const hash = createHash('sha256').update(content).digest('base64');
	return html.replace(` 'sha256-${hash}'`, '');
}
