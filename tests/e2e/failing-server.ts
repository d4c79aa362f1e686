import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Build } from '../../src/commands/build.js';
import { listen } from '../../src/commands/listen.js';
import { root } from '../../src/commands/root.js';
import { staticServer } from '../../src/commands/static-server.js';

/** A server that breaks off every connection once it has handed over so many parcels. */
export async function startFailingServer({ folder, base }: Build, parcels: number, port = 0) {
	const site = staticServer(join(root, folder), base);
	let left = parcels;
	const server = createServer((request, response) => {
		if (request.url?.includes('/parcels/')) left -= 1;
		if (left >= 0) site(request, response);
		else request.socket.destroy();
	});
	return {
		port: await listen(server, 'localhost', String(port)),
		stop: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
