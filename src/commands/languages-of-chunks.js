import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the build says of a chunk: the module it begins with, if there is one, and the chunks it
 * needs, by their names in the same list.
 * @typedef {{ file: string, src?: string, imports?: string[] }} Chunk
 */

/** Where the words of a language lie. */
const wordsOf = /^src\/lib\/i18n\/([a-z]{2})\//;

/**
 * The language of each chunk that only readers of one language need: its words, and what only they
 * need in turn.
 * @param {string} workshop
 * @returns {Map<string, string>} by the chunk's path inside the built folder
 */
export function languagesOfChunks(workshop) {
	const list = join(workshop, 'output/client/.vite/manifest.json');
	/** @type {Record<string, Chunk>} */
	const chunks = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
	/** @type {Map<string, Set<string | undefined>>} */
	const readers = new Map();
	for (const { src, imports = [] } of Object.values(chunks))
		for (const name of imports)
			readers.set(name, (readers.get(name) ?? new Set()).add(wordsOf.exec(src ?? '')?.[1]));
	return new Map(
		Object.entries(chunks).flatMap(([name, { file, src }]) => {
			const own = wordsOf.exec(src ?? '')?.[1];
			const [only, ...others] = src === undefined ? (readers.get(name) ?? []) : [];
			const language = own ?? (others.length === 0 ? only : undefined);
			return language === undefined ? [] : [/** @type {[string, string]} */ ([file, language])];
		})
	);
}
