import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { currentHolding, fill, reasonOf } from '../../src/service-worker/fill.ts';
import { course, host, MemoryCaches, scope } from './fakes.ts';

const texts = Object.fromEntries(
	Array.from({ length: 8 }, (_, index) => [`en/page-${index}/`, `text of página ${index}`])
);
const all = { ...texts, 'a.css': 'p{}', 'font.woff2': 'a font' };
const parcel = 'parcels/one.json';
const parcels = { [parcel]: [...Object.keys(texts), 'a.css'] };
const packed = pack({ ...texts, 'a.css': 'p{}' });
const site = course('first', all, [], parcels);
const english = new Set(['en']);
let kept: MemoryCaches;

/** A parcel in which each file is told from its beginning to its end. */
function pack(files: Readonly<Record<string, string>>, after?: string): string {
	const told = Object.values(files).join('');
	return JSON.stringify({
		...(after === undefined ? { bytes: 10_000 } : { after }),
		text: told,
		files: Object.fromEntries(
			Object.entries(files).map(([path, text]) => [path, [Buffer.byteLength(text)]])
		)
	});
}

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
		for (const wrong of ['<p>a page of the host', pack({ 'a.css': 'another' }), '{}']) {
			kept = new MemoryCaches();
			vi.stubGlobal('caches', kept);
			const asked = await fillFrom(host({ ...all, [parcel]: wrong }));
			expect(asked).toEqual([...alone, parcel].toSorted());
		}
	});

	test('may be put together of what an earlier parcel told', async () => {
		const second = 'parcels/two.json';
		const again = 'text of página 7, and more';
		const more = { ...all, 'en/more/': again };
		const bytes = Buffer.byteLength('text of página 7');
		// The last that was told is the page before it, and the styles.
		const drawn = JSON.stringify({
			after: parcel,
			text: ', and more',
			files: { 'en/more/': [0, bytes + 'p{}'.length, bytes, ', and more'.length] }
		});
		const version = course('first', more, [], { ...parcels, [second]: ['en/more/'] });
		const server = host({ ...more, [parcel]: packed, [second]: drawn });
		expect(await fillFrom(server, version)).toEqual(['font.woff2', parcel, second]);
		const page = await kept.match(`${scope}en/more/`, { cacheName: version.cacheName });
		expect(await page?.text()).toBe(again);
	});

	test('are fetched alone where the parcel they draw on is lost', async () => {
		const lost = host({
			...all,
			[parcel]: pack({ ...texts, 'a.css': 'p{}' }, 'parcels/lost.json')
		});
		const asked = await fillFrom(lost);
		expect(asked).toEqual([...Object.keys(all), parcel, 'parcels/lost.json'].toSorted());
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
