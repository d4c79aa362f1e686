import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
	const pack = (/** @type {ListedFile[]} */ listed) => {
		const travelling = listed.map(([path, , bytes, , copy]) => ({
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
 * Where in the folder lies what is kept under an address.
 * @param {string} address
 * @param {string} [copy]
 */
function sourceOf(address, copy) {
	const path = decodeURI(address);
	return path === '' || path.endsWith('/') ? path + (copy ?? 'index.html') : path;
}
