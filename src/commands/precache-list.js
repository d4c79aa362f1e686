import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** In the built worker these words stand where the list belongs. */
const placeholder = 'self.__MINGA_FILES';

/** Formats that are compressed already: they travel as they are. */
const packed = /\.(woff2|png|jpg|webp|avif|zip|gz|br)$/;

/** @typedef {[path: string, hash: string, bytes: number]} ListedFile */

/**
 * Writes into the built worker the list of what it keeps: every file of the folder with a hash of
 * its content. Done last of all, when every file is there.
 * @param {string} folder
 * @throws {Error} when the worker has no place for the list
 */
export async function writePrecacheList(folder) {
	const worker = join(folder, 'service-worker.js');
	const script = readFileSync(worker, 'utf8');
	const parts = script.split(placeholder);
	if (parts.length !== 2)
		throw new Error(`${worker} must say ${placeholder} once, it says so ${parts.length - 1} times`);
	writeFileSync(worker, parts.join(JSON.stringify(precacheList(folder))));
}

/**
 * The list of a built folder. Its version follows from what it lists: the same content built
 * twice is no new version.
 * @param {string} folder
 * @returns {{ version: string, files: ListedFile[] }}
 */
export function precacheList(folder) {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
		.map((name) => name.split(sep).join('/'))
		.filter(isKept)
		.sort();
	const files = names.map((name) => listed(name, readFileSync(join(folder, name))));
	return { version: hashOf(JSON.stringify(files)).slice(0, 16), files };
}

/**
 * Is this file kept on the reader's device? Not what only a host, a search engine or an installer
 * reads, nor what a host makes of our files.
 * @param {string} name path inside the folder, with slashes
 */
export function isKept(name) {
	return (
		!/(^|\/)\./.test(name) &&
		!/\.(map|gz|br)$/.test(name) &&
		!name.startsWith('screenshots/') &&
		!['service-worker.js', '_app/version.json', '404.html', 'robots.txt'].includes(name)
	);
}

/**
 * @param {string} name
 * @param {Buffer} content
 * @returns {ListedFile}
 */
function listed(name, content) {
	const travelling = packed.test(name) ? content : gzipSync(content);
	return [addressOf(name), hashOf(content), Math.min(content.length, travelling.length)];
}

/**
 * A page is asked for by the name of its folder.
 * @param {string} name
 */
function addressOf(name) {
	return encodeURI(name.replace(/(^|\/)index\.html$/, '$1'));
}

/** @param {string | Buffer} content */
function hashOf(content) {
	return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
