import { createHash } from 'node:crypto';
import { courseOf, type Course, type PrecacheList } from '../../src/service-worker/to-cache.ts';

export const scope = 'https://host.example/minga/';

/**
 * A version of a course whose files hold these texts; those below "en/" and "es/" are of that
 * language. `copies`: pages that have a copy beside them; `parcels`: which files travel together.
 */
export function course(
	version: string,
	texts: Readonly<Record<string, string>>,
	copies: readonly string[] = [],
	parcels: Readonly<Record<string, readonly string[]>> = {}
): Course {
	const together = Object.values(parcels);
	const files: PrecacheList['files'][number][] = [];
	const languages: Record<string, typeof files> = {};
	for (const [path, text] of Object.entries(texts)) {
		const language = /^(en|es)\//.exec(path)?.[1];
		const parcel = together.findIndex((paths) => paths.includes(path));
		const file = [path, hashOf(text), text.length, parcel] as const;
		const list = language === undefined ? files : (languages[language] ??= []);
		list.push(copies.includes(path) ? [...file, 'copy.html'] : file);
	}
	return courseOf({ version, files, languages, parcels: Object.keys(parcels) }, scope);
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** What the worker uses of a browser's caches, kept in memory. */
export class MemoryCaches {
	readonly #caches = new Map<string, MemoryCache>();

	async open(name: string): Promise<MemoryCache> {
		const cache = this.#caches.get(name) ?? new MemoryCache();
		this.#caches.set(name, cache);
		return cache;
	}

	async keys(): Promise<string[]> {
		return [...this.#caches.keys()];
	}

	async delete(name: string): Promise<boolean> {
		return this.#caches.delete(name);
	}

	async match(
		address: string,
		{ cacheName, ignoreSearch = false }: { cacheName: string; ignoreSearch?: boolean }
	): Promise<Response | undefined> {
		return this.#caches
			.get(cacheName)
			?.match(ignoreSearch ? (address.split('?')[0] ?? '') : address);
	}
}

class MemoryCache {
	readonly #kept = new Map<string, Response>();

	async match(address: string): Promise<Response | undefined> {
		return this.#kept.get(address)?.clone();
	}

	async put(address: string, response: Response): Promise<void> {
		this.#kept.set(address, response);
	}

	async keys(): Promise<{ url: string }[]> {
		return [...this.#kept.keys()].map((url) => ({ url }));
	}
}

/** A host that serves these texts; what it was asked for is noted in `asked`. */
export function host(texts: Readonly<Record<string, string>>) {
	const asked: string[] = [];
	return {
		asked,
		/** From this answer on the connection is gone. */
		answersLeft: Infinity,
		async fetch(address: string | { readonly url: string }): Promise<Response> {
			const path = (typeof address === 'string' ? address : address.url).slice(scope.length);
			asked.push(path);
			if (this.answersLeft <= 0) throw new TypeError('Failed to fetch');
			this.answersLeft -= 1;
			const text = texts[path.split('?')[0] ?? ''];
			return text === undefined
				? new Response('Not found', { status: 404 })
				: new Response(text, {
						headers: { 'content-type': 'text/plain', 'x-served-by': 'a host' }
					});
		}
	};
}
