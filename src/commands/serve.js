import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { inWords } from './in-words.js';
import { listen } from './listen.js';
import { staticServer } from './static-server.js';

/**
 * Serves a built folder and prints its address; HOST and PORT say where, Ctrl-C ends it.
 * @param {string} folder
 * @param {string} [base]
 * @throws {Error} in words when there is no such folder
 */
export async function serve(folder, base = '') {
	if (!existsSync(folder))
		throw new Error(`There is no folder "${folder}" to serve: npm run build makes "build".`);
	const server = createServer(staticServer(folder, base));
	const host = process.env['HOST'] || 'localhost';
	const port = await listen(server, host, process.env['PORT']);
	console.log(`Minga is at http://${host}:${port}${base}/  (Ctrl-C ends it)`);
	if (!['localhost', '127.0.0.1', '::1'].includes(host))
		console.log('Other devices keep the course for offline use only from an https address.');
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await inWords(() => serve(process.argv[2] ?? 'build', process.env['BASE_PATH']));
}
