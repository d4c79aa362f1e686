import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { currentHolding, fill, reasonOf } from '../../src/service-worker/fill.ts';
import { KeepingError } from '../../src/service-worker/fetch-verified.ts';
import { course, host, MemoryCaches, scope } from './fakes.ts';

const texts = Object.fromEntries(
	Array.from({ length: 20 }, (_, index) => [`en/page-${index}/`, `text of page ${index}`])
);
const first = course('first', texts);
const english = new Set(['en']);
let kept: MemoryCaches;

beforeEach(() => {
	kept = new MemoryCaches();
	vi.stubGlobal('caches', kept);
	// The waits between attempts pass at once.
	vi.stubGlobal('setTimeout', queueMicrotask);
});

afterEach(() => void vi.unstubAllGlobals());

async function fillFrom(server: ReturnType<typeof host>, version = first, languages = english) {
	vi.stubGlobal('fetch', server.fetch.bind(server));
	const reports: number[] = [];
	try {
		await fill(version, languages, ({ files }) => reports.push(files));
		return { error: null, reports };
	} catch (error) {
		return { error, reports };
	}
}

describe('fill', () => {
	test('brings every file into the version’s cache, counting one at a time', async () => {
		const { error, reports } = await fillFrom(host(texts));
		expect(error).toBe(null);
		expect(reports).toEqual(Array.from({ length: 21 }, (_, index) => index));
		expect(await currentHolding(first, english)).toMatchObject({ files: 20, totalFiles: 20 });
		const page = await kept.match(`${scope}en/page-3/`, { cacheName: first.cacheName });
		expect(await page?.text()).toBe('text of page 3');
		expect(page?.headers.get('content-type')).toBe('text/plain');
		expect(page?.headers.has('x-served-by')).toBe(false);
	});

	test('fetches a page from the copy beside it, and keeps it under the page’s own address', async () => {
		const page = 'en/page-3/';
		const server = host({ ...texts, [page]: 'heavy', [`${page}copy.html`]: texts[page] ?? '' });
		const site = course('first', texts, [page]);
		expect((await fillFrom(server, site)).error).toBe(null);
		expect(server.asked).toContain(`${page}copy.html`);
		expect(server.asked).not.toContain(page);
		const response = await kept.match(scope + page, { cacheName: site.cacheName });
		expect(await response?.text()).toBe('text of page 3');
		expect(await currentHolding(site, english)).toMatchObject({ files: 20, totalFiles: 20 });
	});

	test('broken off, keeps what it has; called again, fetches only the rest', async () => {
		const failing = host(texts);
		failing.answersLeft = 7;
		const { error } = await fillFrom(failing);
		expect(reasonOf(error)).toBe('network');
		const { files, bytes, totalBytes } = await currentHolding(first, english);
		expect(files).toBe(7);
		expect(bytes).toBeGreaterThan(0);
		expect(bytes).toBeLessThan(totalBytes);

		const whole = host(texts);
		expect((await fillFrom(whole)).error).toBe(null);
		expect(whole.asked).toHaveLength(13);
		expect((await currentHolding(first, english)).files).toBe(20);
	});

	test('waits out a short loss of the connection', async () => {
		const server = host(texts);
		let losses = 2;
		const fetch = server.fetch.bind(server);
		server.fetch = (address) =>
			losses-- > 0 ? Promise.reject(new TypeError('Failed to fetch')) : fetch(address);
		expect((await fillFrom(server)).error).toBe(null);
	});

	test('copies from an older version what has not changed, and fetches what has', async () => {
		await fillFrom(host(texts));
		const newer = { ...texts, 'en/page-3/': 'another text', 'en/new/': 'a new page' };
		const server = host(newer);
		const second = course('second', newer);
		expect((await fillFrom(server, second)).error).toBe(null);
		expect(server.asked.toSorted()).toEqual(['en/new/', 'en/page-3/']);
		expect((await currentHolding(second, english)).files).toBe(21);
		expect((await currentHolding(first, english)).files).toBe(20);
	});

	test('refuses content of another version, having asked past every cache on the way', async () => {
		const server = host({ ...texts, 'en/page-3/': 'deployed meanwhile' });
		const { error } = await fillFrom(server);
		expect(reasonOf(error)).toBe('changed');
		expect(server.asked.filter((path) => path.startsWith('en/page-3/'))).toEqual([
			'en/page-3/',
			`en/page-3/?content=${first.files.get('en/page-3/')?.hash ?? ''}`
		]);
		const refused = await kept.match(`${scope}en/page-3/`, { cacheName: first.cacheName });
		expect(refused).toBe(undefined);
	});

	test('brings what every reader needs and what is in their language; another comes on wish', async () => {
		const both = { 'a.js': 'a chunk', 'en/': 'the course', 'es/': 'el curso', 'es/b/': 'más' };
		const [site, server] = [course('first', both), host(both)];
		expect((await fillFrom(server, site)).error).toBe(null);
		expect(server.asked.toSorted()).toEqual(['a.js', 'en/']);
		expect(await currentHolding(site, english)).toMatchObject({
			...{ files: 2, totalFiles: 2 },
			more: [{ language: 'es', bytes: 'el curso'.length + 'más'.length }]
		});
		const all = new Set(['en', 'es']);
		expect((await fillFrom(server, site, all)).error).toBe(null);
		expect(server.asked.slice(2).toSorted()).toEqual(['es/', 'es/b/']);
		expect(await currentHolding(site, all)).toMatchObject({ files: 4, totalFiles: 4, more: [] });
	});

	test('refuses a page that is gone', async () => {
		const rest = Object.entries(texts).filter(([path]) => path !== 'en/page-3/');
		const { error } = await fillFrom(host(Object.fromEntries(rest)));
		expect(reasonOf(error)).toBe('changed');
	});
});

describe('reasonOf', () => {
	test('tells a lack of room from closed storage', () => {
		expect(reasonOf(new DOMException('full', 'QuotaExceededError'))).toBe('space');
		expect(reasonOf(new DOMException('closed', 'SecurityError'))).toBe('storage');
		expect(reasonOf(new KeepingError('network', null))).toBe('network');
	});
});
