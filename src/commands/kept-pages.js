import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesBelow } from './files-below.js';

/** The copy of a page that the worker keeps lies beside it, under this name. */
export const keptName = 'kept.html';

/** Where styles lie in a built folder: under names that hold their content. */
const stylesFolder = '_app/immutable/assets';

/**
 * Writes beside each page the copy that is kept on the reader's device. A page brings its styles
 * inside it, so that a first visit paints early; kept fifty times they would be most of what is
 * fetched. The copies link to them instead: one file with what every page begins with, and one
 * with the rest, which pages of a kind share.
 * @param {string} folder of the built site
 */
export function writeKeptPages(folder) {
	const pages = filesBelow(folder)
		.filter((name) => posix.basename(name) === 'index.html')
		.flatMap((name) => readPage(folder, name));
	const common = sameBeginning(pages.map(({ styles }) => styles));
	for (const { place, styles, html, tag, content } of pages) {
		const links = [styles.slice(0, common), styles.slice(common)]
			.filter((part) => part.length > 0)
			.map((part) => posix.relative(place, writeStyles(folder, part)))
			.map((address) => `<link rel="stylesheet" href="${address}">`);
		const lean = html.replace(tag, links.join(''));
		writeFileSync(join(folder, place, keptName), withoutHash(lean, content));
	}
}

/**
 * A page with styles inside it; none where it has none.
 * @param {string} folder
 * @param {string} name
 */
function readPage(folder, name) {
	const html = readFileSync(join(folder, name), 'utf8');
	const [tag, content] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
	if (tag === undefined || content === undefined) return [];
	const place = posix.dirname(name);
	return [{ place, html, tag, content, styles: rulesOf(content, place) }];
}

/**
 * The styles of a page, a line for each file that was put into it, with addresses as seen from
 * where styles lie.
 * @param {string} content
 * @param {string} place the page's folder
 */
function rulesOf(content, place) {
	return content
		.replaceAll(/url\((\.[^)]+)\)/g, (_, address) => {
			const file = posix.join(place, address);
			return `url(${posix.relative(stylesFolder, file)})`;
		})
		.split('\n')
		.filter((line) => line.trim() !== '');
}

/**
 * How many lines all of these begin with.
 * @param {readonly (readonly string[])[]} texts
 */
function sameBeginning(texts) {
	const [first = [], ...others] = texts;
	const end = first.findIndex((line, index) => others.some((other) => other[index] !== line));
	return end < 0 ? first.length : end;
}

/**
 * Equal styles are one file.
 * @param {string} folder
 * @param {readonly string[]} rules
 * @returns {string} its path inside the folder
 */
function writeStyles(folder, rules) {
	const content = rules.join('\n');
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
	const name = `${stylesFolder}/kept.${hash}.css`;
	writeFileSync(join(folder, name), content);
	return name;
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
