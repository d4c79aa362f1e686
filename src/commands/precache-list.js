import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from './files-below.js';
import { keptName } from './kept-pages.js';
import { languagesOfChunks } from './languages-of-chunks.js';
import { listInParcels } from './list-in-parcels.js';
import { parcelsFolder } from './parcels.js';
import { unusedFormulaFonts } from './unused-formula-fonts.js';

/** In the built worker these words stand where the list belongs. */
const placeholder = 'self.__MINGA_FILES';

/** A folder's page. */
const pageName = /(^|\/)index\.html$/;

/** Formats that are compressed already: they travel as they are. */
const packed = /\.(woff2|png|jpg|webp|avif|zip|gz|br)$/;

/**
 * A file's address, its content, its size, its parcel's place in the list of parcels (-1: none); and
 * for a page that is fetched from a copy beside it, the copy's name.
 * @typedef {[path: string, hash: string, bytes: number, parcel: number, copy?: string]} ListedFile
 * @typedef {{ version: string, files: ListedFile[], languages: Record<string, ListedFile[]> }} List
 */

/**
 * Writes into the built worker the list of what it keeps: every file of the folder with a hash of
 * what is kept for it; and the parcels in which they travel. Done last of all, when every file is there.
 * @param {string} folder
 * @param {string} workshop where the build wrote down what its chunks are made of
 * @throws {Error} when the worker has no place for the list
 */
export async function writePrecacheList(folder, workshop) {
	const worker = join(folder, 'service-worker.js');
	const script = readFileSync(worker, 'utf8');
	const parts = script.split(placeholder);
	if (parts.length !== 2)
		throw new Error(`${worker} must say ${placeholder} once, it says so ${parts.length - 1} times`);
	const list = listInParcels(folder, precacheList(folder, languagesOfChunks(workshop)));
	writeFileSync(worker, parts.join(JSON.stringify(list)));
}

/**
 * The list of a built folder, without the fonts that none of its formulas needs: what every reader
 * keeps, and what only those keep who read in a language. Its version follows from what it lists:
 * the same content built twice is no new version.
 * @param {string} folder
 * @param {ReadonlyMap<string, string>} [chunks] the language of each chunk that has one
 * @returns {List}
 */
export function precacheList(folder, chunks = new Map()) {
	const unused = unusedFormulaFonts(folder);
	/** @type {ListedFile[]} */
	const files = [];
	/** @type {Record<string, ListedFile[]>} */
	const languages = {};
	for (const name of filesBelow(folder)) {
		if (!isKept(name) || unused.has(name)) continue;
		const language = /^([a-z]{2})\//.exec(name)?.[1] ?? chunks.get(name);
		const list = language === undefined ? files : (languages[language] ??= []);
		list.push(listed(folder, name));
	}
	return { version: hashOf(JSON.stringify([files, languages])).slice(0, 16), files, languages };
}

/**
 * Is this file kept on the reader's device under its own name? Not what only a host, a search
 * engine or an installer reads, what a host makes of our files, a page's copy, or a parcel.
 * @param {string} name path inside the folder, with slashes
 */
export function isKept(name) {
	return (
		!/(^|\/)\./.test(name) &&
		!/\.(map|gz|br)$/.test(name) &&
		!name.startsWith('screenshots/') &&
		!name.startsWith(`${parcelsFolder}/`) &&
		!name.endsWith(`/${keptName}`) &&
		!['service-worker.js', '_app/version.json', '404.html', 'robots.txt', keptName].includes(name)
	);
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {ListedFile}
 */
function listed(folder, name) {
	const copy = name.replace(pageName, `$1${keptName}`);
	const hasCopy = copy !== name && existsSync(join(folder, copy));
	const content = readFileSync(join(folder, hasCopy ? copy : name));
	const travelling = packed.test(name) ? content : gzipSync(content, { level: 9 });
	const bytes = Math.min(content.length, travelling.length);
	const file = /** @type {const} */ ([addressOf(name), hashOf(content), bytes, -1]);
	return hasCopy ? [...file, keptName] : [...file];
}

/**
 * A page is asked for by the name of its folder.
 * @param {string} name
 */
function addressOf(name) {
	return encodeURI(name.replace(pageName, '$1'));
}

/** @param {string | Buffer} content */
function hashOf(content) {
	return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
