import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import staticAdapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { writeKeptPages } from './src/commands/kept-pages.js';
import { writePrecacheList } from './src/commands/precache-list.js';

/**
 * The page's one inline script (it applies the reader's settings before the first paint) is named
 * to the content security policy by its hash, read from the page itself so that the two agree.
 * @returns {`sha256-${string}`[]}
 */
function inlineScriptHashes() {
	const page = readFileSync(new URL('./src/app.html', import.meta.url), 'utf8');
	return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, script]) => /** @type {const} */ (`sha256-${hash(script ?? '')}`)
	);
}

/** @param {string} text */
function hash(text) {
	return createHash('sha256').update(text).digest('base64');
}

/** What the build makes on its way: builds that run beside other work have a folder of their own. */
const workshop = process.env['BUILD_WORKSHOP'] || '.svelte-kit';

/** Where the built site goes; the tests build several beside the one that is served. */
const folder = process.env['BUILD_DIR'] || 'build';

/** Some pages alone, where a test asks for no more; else all that links lead to. */
const pages = /** @type {`/${string}`[] | undefined} */ (process.env['BUILD_PAGES']?.split(' '));

/**
 * The static adapter, followed by the copies of pages that the service worker keeps, by its list of
 * files and by packed copies for our own server: only after the adapter has written is every file there.
 * @returns {import('@sveltejs/kit').Adapter}
 */
function staticWithPrecacheList() {
	const adapter = staticAdapter({
		pages: folder,
		assets: folder,
		fallback: '404.html',
		strict: true
	});
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			writeKeptPages(folder);
			await writePrecacheList(folder, workshop);
			if (process.env['PACKED'] !== 'no') await builder.compress(folder);
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	// One component in the older way would bring, to every page, what keeps that way alive.
	compilerOptions: { runes: true },
	kit: {
		outDir: workshop,
		adapter: staticWithPrecacheList(),
		paths: {
			base: /** @type {'' | `/${string}`} */ (process.env['BASE_PATH'] ?? ''),
			relative: true
		},
		serviceWorker: { register: false },
		version: { name: process.env['APP_VERSION'] ?? 'dev' },
		// Styles travel inside the page: one request less before a learner sees the first line.
		inlineStyleThreshold: 24_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...inlineScriptHashes()],
				'style-src': ['self'],
				// KaTeX places its boxes by style attributes; no script can be run from one.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		},
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			...(pages && { entries: pages, crawl: false, handleUnseenRoutes: 'ignore' })
		}
	}
};
