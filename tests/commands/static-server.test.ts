import { rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/commands/listen.js';
import { staticServer } from '../../src/commands/static-server.js';
import { temporaryFolder, writeInto } from './temporary-folder.ts';

const script = 'a script that lasts. '.repeat(50);
const files = {
	'index.html': 'the first page',
	'en/index.html': 'the course',
	'404.html': 'not here',
	'service-worker.js': 'a worker',
	'_app/immutable/a.js': script,
	'_app/immutable/a.js.gz': gzipSync(script),
	'_app/immutable/a.js.br': brotliCompressSync(script)
};

/** Serves the files above and asks for paths just as they are written. */
async function serve(base = '', folder = temporaryFolder()) {
	for (const [name, content] of Object.entries(files)) writeInto(folder, `site/${name}`, content);
	writeInto(folder, 'secret.txt', 'a secret');
	writeInto(folder, 'secret/index.html', 'a secret');
	const server = createServer(staticServer(`${folder}/site`, base));
	onTestFinished(() => void server.close());
	const port = await listen(server, 'localhost', '0');
	return (path: string, headers = {}, method = 'GET') =>
		new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
			(done, fail) => {
				const asking = request({ host: 'localhost', port, path, method, headers }, (response) => {
					let text = '';
					response.setEncoding('utf8');
					response.on('data', (part: string) => (text += part));
					response.on('end', () =>
						done({ status: response.statusCode ?? 0, headers: response.headers, text })
					);
				});
				asking.on('error', fail).end();
			}
		);
}

describe('staticServer', () => {
	test('serves a folder’s page at its address with a slash', async () => {
		const get = await serve();
		expect(await get('/')).toMatchObject({ status: 200, text: 'the first page' });
		expect(await get('/en/?from=home')).toMatchObject({ status: 200, text: 'the course' });
	});

	test('redirects to the slash, query and all', async () => {
		const get = await serve();
		const { status, headers } = await get('/en?from=home');
		expect(status).toBe(301);
		expect(headers['location']).toBe('/en/?from=home');
	});

	test('answers what is not there with the 404 page and its status', async () => {
		const get = await serve();
		for (const path of ['/nowhere', '/nowhere/', '/en/nowhere.js', '/%E0%A4%A'])
			expect(await get(path), path).toMatchObject({ status: 404, text: 'not here' });
	});

	test('lives below a path, and only there', async () => {
		const get = await serve('/minga');
		expect(await get('/minga/en/')).toMatchObject({ status: 200, text: 'the course' });
		expect((await get('/minga')).headers['location']).toBe('/minga/');
		expect((await get('/minga/en')).headers['location']).toBe('/minga/en/');
		for (const path of ['/', '/en/', '/mingas/en/'])
			expect((await get(path)).status, path).toBe(404);
	});

	test('gives nothing from outside its folder', async () => {
		const get = await serve();
		for (const path of [
			'/../secret.txt',
			'/..%2fsecret.txt',
			'/%2e%2e/secret.txt',
			'/en/../../secret.txt',
			'/../secret',
			'/..%2fsecret',
			'//secret'
		]) {
			const { status, text } = await get(path);
			expect(status, path).toBe(404);
			expect(text, path).not.toContain('a secret');
		}
	});

	test('gives nothing that the build keeps for itself', async () => {
		const folder = temporaryFolder({ 'site/.made-of': 'a stamp', 'site/.well-known/who': 'we' });
		const get = await serve('', folder);
		for (const path of ['/.made-of', '/%2emade-of'])
			expect(await get(path), path).toMatchObject({ status: 404, text: 'not here' });
		expect((await get('/.well-known/who')).text).toBe('we');
	});

	test('serves what a later build put there, whole, and no more what it took away', async () => {
		const folder = temporaryFolder();
		const get = await serve('', folder);
		const before = await get('/en/');
		rmSync(`${folder}/site`, { recursive: true });
		expect((await get('/en/')).status).toBe(404);
		const longer = `${files['en/index.html']}, now longer than before`;
		writeInto(folder, 'site/en/index.html', longer);
		writeInto(folder, 'site/_app/immutable/b.js', 'a new chunk');
		writeInto(folder, 'site/404.html', 'not here any more');
		const asked = { 'if-none-match': before.headers['etag'] };
		expect(await get('/en/', asked)).toMatchObject({ status: 200, text: longer });
		expect(await get('/_app/immutable/b.js')).toMatchObject({ status: 200, text: 'a new chunk' });
		expect(await get('/_app/immutable/a.js')).toMatchObject({
			status: 404,
			text: 'not here any more'
		});
	});

	test('never redirects to another host', async () => {
		const get = await serve();
		for (const path of ['//en', '//other.example/en', '/\\en'])
			expect((await get(path)).headers['location'] ?? '/', path).toMatch(/^\/(?![/\\])/);
	});

	test('lets only what never changes be kept without asking again', async () => {
		const get = await serve();
		const rule = async (path: string) => (await get(path)).headers['cache-control'];
		expect(await rule('/_app/immutable/a.js')).toBe('public, max-age=31536000, immutable');
		expect(await rule('/en/')).toBe('no-cache');
		expect(await rule('/service-worker.js')).toBe('no-cache');
	});

	test('answers an unchanged file with 304', async () => {
		const get = await serve();
		const { headers } = await get('/en/');
		expect((await get('/en/', { 'if-none-match': headers['etag'] })).status).toBe(304);
	});

	test('compresses where the browser can', async () => {
		const get = await serve();
		const encoding = async (accepted: string) => {
			const { headers } = await get('/_app/immutable/a.js', { 'accept-encoding': accepted });
			return headers['content-encoding'];
		};
		expect(await encoding('gzip, deflate, br')).toBe('br');
		expect(await encoding('gzip')).toBe('gzip');
		expect(await encoding('identity')).toBe(undefined);
	});

	test('says of every answer how it may be used', async () => {
		const get = await serve();
		for (const path of ['/en/', '/nowhere'])
			expect((await get(path)).headers).toMatchObject({
				'x-content-type-options': 'nosniff',
				'content-security-policy': "frame-ancestors 'self'"
			});
	});

	test('refuses to be written to', async () => {
		const get = await serve();
		expect((await get('/en/', {}, 'POST')).status).toBe(405);
	});
});
