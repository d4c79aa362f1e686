import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesBelow } from './files-below.js';
import { writeParcels } from './parcels.js';

/**
 * @typedef {import('./precache-list.js').ListedFile} ListedFile
 * @typedef {import('./precache-list.js').List} List
 */

/**
 * The list, with the parcels in which its files travel written into the folder: what every reader
 * keeps and what is kept in a language travel apart.
 * @param {string} folder
 * @param {List} list
 * @returns {List & { parcels: string[] }}
 */
export function listInParcels(folder, { version, files, languages }) {
	/** @type {string[]} */
	const parcels = [];
	const asked = askedByEveryPage(folder);
	const pack = (/** @type {ListedFile[]} */ listed) => {
		const travelling = listed
			.filter(([path]) => !asked.has(path))
			.map(([path, , bytes, , copy]) => ({
				path,
				bytes,
				content: readFileSync(join(folder, sourceOf(path, copy)))
			}));
		/** @type {Map<string, [bytes: number, parcel: number]>} */
		const packed = new Map();
		for (const { parcel, bytes } of writeParcels(folder, travelling)) {
			const place = parcels.push(parcel) - 1;
			for (const [path, share] of bytes) packed.set(path, [share, place]);
		}
		return listed.map(([path, hash, alone, none, ...copy]) => {
			const [bytes, parcel] = packed.get(path) ?? [alone, none];
			return /** @type {ListedFile} */ ([path, hash, bytes, parcel, ...copy]);
		});
	};
	return {
		version,
		files: pack(files),
		languages: Object.fromEntries(
			Object.entries(languages).map(([language, listed]) => [language, pack(listed)])
		),
		parcels
	};
}

/**
 * The scripts that every page asks for at once. When the worker asks for them, the browser has them
 * from the page that is being read: alone they come from there, in a parcel they would come again.
 * @param {string} folder
 * @returns {ReadonlySet<string>}
 */
function askedByEveryPage(folder) {
	const pages = filesBelow(folder).filter((name) => /(^|\/)index\.html$/.test(name));
	const asked = pages.map((name) => {
		const links = readFileSync(join(folder, name), 'utf8').matchAll(
			/<link href="([^"]+)" rel="modulepreload"/g
		);
		return new Set([...links].map(([, address = '']) => posix.join(posix.dirname(name), address)));
	});
	const [first = new Set(), ...others] = asked;
	return new Set([...first].filter((path) => others.every((other) => other.has(path))));
}

/**
 * Where in the folder lies what is kept under an address.
 * @param {string} address
 * @param {string} [copy]
 */
function sourceOf(address, copy) {
	const path = decodeURI(address);
	return path === '' || path.endsWith('/') ? path + (copy ?? 'index.html') : path;
}
