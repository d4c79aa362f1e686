import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { currentHolding, fill, reasonOf } from '../../src/service-worker/fill.ts';
import { course, host, MemoryCaches, scope } from './fakes.ts';

const texts = Object.fromEntries(
	Array.from({ length: 8 }, (_, index) => [`en/page-${index}/`, `text of página ${index}`])
);
const all = { ...texts, 'a.css': 'p{}', 'font.woff2': 'a font' };
const parcel = 'parcels/one.json';
const parcels = { [parcel]: [...Object.keys(texts), 'a.css'] };
const packed = JSON.stringify({ ...texts, 'a.css': 'p{}' });
const site = course('first', all, [], parcels);
const english = new Set(['en']);
let kept: MemoryCaches;

beforeEach(() => {
	kept = new MemoryCaches();
	vi.stubGlobal('caches', kept);
	// The waits between attempts pass at once.
	vi.stubGlobal('setTimeout', queueMicrotask);
});

afterEach(() => void vi.unstubAllGlobals());

async function fillFrom(server: ReturnType<typeof host>, version = site) {
	vi.stubGlobal('fetch', server.fetch.bind(server));
	await fill(version, english, () => undefined);
	return server.asked.toSorted();
}

describe('files that travel in a parcel', () => {
	test('are fetched at once, and kept each under its own address', async () => {
		expect(await fillFrom(host({ ...all, [parcel]: packed }))).toEqual(['font.woff2', parcel]);
		expect(await currentHolding(site, english)).toMatchObject({ files: 10, totalFiles: 10 });
		const page = await kept.match(`${scope}en/page-3/`, { cacheName: site.cacheName });
		expect(await page?.text()).toBe('text of página 3');
		expect(page?.headers.get('content-type')).toBe('text/html;charset=utf-8');
		const styles = await kept.match(`${scope}a.css`, { cacheName: site.cacheName });
		expect(styles?.headers.get('content-type')).toBe('text/css;charset=utf-8');
	});

	test('are fetched alone where the parcel is lost, or holds something else', async () => {
		const alone = Object.keys(all).toSorted();
		expect(await fillFrom(host(all))).toEqual([...alone, parcel].toSorted());
		for (const wrong of ['<p>a page of the host', JSON.stringify({ 'a.css': 'another' })]) {
			kept = new MemoryCaches();
			vi.stubGlobal('caches', kept);
			const asked = await fillFrom(host({ ...all, [parcel]: wrong }));
			expect(asked).toEqual([...alone, parcel].toSorted());
		}
	});

	test('are fetched alone where a new version has changed few of them', async () => {
		await fillFrom(host({ ...all, [parcel]: packed }));
		const newer = { ...all, 'en/page-3/': 'another text' };
		const second = course('second', newer, [], parcels);
		expect(await fillFrom(host(newer), second)).toEqual(['en/page-3/']);
	});

	test('are asked for again after a short loss of the connection', async () => {
		const server = host({ ...all, [parcel]: packed });
		const fetch = server.fetch.bind(server);
		let losses = 2;
		server.fetch = (address) =>
			losses-- > 0 ? Promise.reject(new TypeError('Failed to fetch')) : fetch(address);
		expect(await fillFrom(server)).toEqual(['font.woff2', parcel]);
	});

	test('are missing all together when the connection is lost', async () => {
		const server = host({ ...all, [parcel]: packed });
		server.answersLeft = 0;
		const error: unknown = await fillFrom(server).catch((reason: unknown) => reason);
		expect(reasonOf(error)).toBe('network');
		expect((await currentHolding(site, english)).files).toBe(0);
	});
});
