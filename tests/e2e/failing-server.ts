import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Build } from '../../src/commands/build.js';
import { listen } from '../../src/commands/listen.js';
import { root } from '../../src/commands/root.js';
import { staticServer } from '../../src/commands/static-server.js';

/**
 * A server that breaks off every connection once it has handed over so many parcels. `handed`: what
 * scripts asked for and were given.
 */
export async function startFailingServer({ folder, base }: Build, parcels: number, port = 0) {
	const site = staticServer(join(root, folder), base);
	const handed: string[] = [];
	let left = parcels;
	const server = createServer((request, response) => {
		// The address is another for the server once it looks for the file.
		const { url = '' } = request;
		if (url.includes('/parcels/')) left -= 1;
		if (left < 0) return void request.socket.destroy();
		response.once('finish', () => {
			const byScript = request.headers['sec-fetch-dest'] === 'empty';
			if (byScript && response.statusCode === 200) handed.push(url);
		});
		site(request, response);
	});
	return {
		handed,
		port: await listen(server, 'localhost', String(port)),
		stop: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
