import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Course } from '../../src/service-worker/to-cache.ts';
import { course, host, MemoryCaches, scope } from './fakes.ts';

const texts = { 'en/': 'the course', 'en/not-found/': 'not here', 'en/a/': 'page a' };
const site = course('first', texts);
const page = { 'content-type': 'text/html' };
let kept: MemoryCaches;

beforeEach(async () => {
	kept = new MemoryCaches();
	vi.stubGlobal('caches', kept);
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
	await keep(site, texts);
});

async function keep({ cacheName }: Course, files: Readonly<Record<string, string>>) {
	const cache = await kept.open(cacheName);
	for (const [path, text] of Object.entries(files))
		await cache.put(scope + path, new Response(text, { headers: page }));
}

/** What the worker answers; null: it leaves the request to the browser. */
async function answer(path: string, about: Partial<Request> = {}, clientId = '', of = site) {
	const { respond } = await import('../../src/service-worker/respond.ts');
	const mode = path.endsWith('/') ? 'navigate' : 'cors';
	const request = { url: scope + path, method: 'GET', headers: new Headers(), mode, ...about };
	return respond({ request: request as Request, clientId }, of, 'first');
}

test('a saved page comes without the network', async () => {
	const response = await answer('en/a/');
	expect(await response?.text()).toBe('page a');
	expect(response?.status).toBe(200);
});

test('the page of what is not found keeps its status', async () => {
	const response = await answer('en/not-found/');
	expect(response?.status).toBe(404);
	expect(response?.headers.get('content-type')).toBe('text/html');
});

test('an unknown address leads there when there is no network', async () => {
	const response = await answer('en/nowhere/');
	expect(response?.status).toBe(302);
	expect(response?.headers.get('location')).toBe(`${scope}en/not-found/?address=en%2Fnowhere%2F`);
});

test('a page in a language that is not kept leads there too, in one that is', async () => {
	const both = course('first', { ...texts, 'es/': 'el curso', 'es/not-found/': 'no está' });
	const response = await answer('es/', {}, '', both);
	expect(response?.headers.get('location')).toBe(`${scope}en/not-found/?address=es%2F`);
});

test('an unknown address is the host’s to answer when there is a network', async () => {
	const server = host({ 'en/nowhere/': 'a newer page' });
	vi.stubGlobal('fetch', server.fetch.bind(server));
	expect(await (await answer('en/nowhere/'))?.text()).toBe('a newer page');
});

test('what is sent, and parts of files, are left to the browser', async () => {
	expect(await answer('en/a/', { method: 'POST' })).toBe(null);
	expect(await answer('en/a/', { headers: new Headers({ range: 'bytes=0-1' }) })).toBe(null);
});

test('the version is this one’s when the host cannot be asked', async () => {
	expect(await (await answer('_app/version.json'))?.json()).toEqual({ version: 'first' });
});

describe('a file that the browser has thrown away', () => {
	test('is fetched once more, and kept', async () => {
		await kept.delete(site.cacheName);
		const server = host(texts);
		vi.stubGlobal('fetch', server.fetch.bind(server));
		expect(await (await answer('en/a/'))?.text()).toBe('page a');
		expect(await (await answer('en/a/'))?.text()).toBe('page a');
		expect(server.asked).toEqual(['en/a/']);
	});

	test('is fetched from the copy beside a page where there is one', async () => {
		await kept.delete(site.cacheName);
		const server = host({ 'en/a/': 'heavy', 'en/a/copy.html': 'page a' });
		vi.stubGlobal('fetch', server.fetch.bind(server));
		const lean = course('first', texts, ['en/a/']);
		expect(await (await answer('en/a/', {}, '', lean))?.text()).toBe('page a');
		expect(await (await answer('en/a/', {}, '', lean))?.text()).toBe('page a');
		expect(server.asked).toEqual(['en/a/copy.html']);
	});

	test('leads to the page of what is not found when there is no network', async () => {
		await kept.delete(site.cacheName);
		await keep(site, { 'en/not-found/': 'not here' });
		expect((await answer('en/a/'))?.status).toBe(302);
	});
});

describe('a file of an older version', () => {
	test('is found in that version’s cache, whatever the query', async () => {
		await keep(course('older', {}), { 'en/gone/__data.json': '{}' });
		const response = await answer('en/gone/__data.json?x-sveltekit-invalidated=01');
		expect(await response?.text()).toBe('{}');
	});
});
