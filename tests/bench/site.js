import { createServer } from 'node:http';
import { join } from 'node:path';
import { listen } from '../../src/commands/listen.js';
import { root } from '../../src/commands/root.js';
import { staticServer } from '../../src/commands/static-server.js';

/** The bare page that first paint is compared with. */
const floorFolder = join(root, 'tests/bench/floor');

/**
 * A file that was asked for and sent.
 * @typedef {object} Sent
 * @property {string} path
 * @property {number} bytes over the wire, headers included
 */

/**
 * The site and the floor page, served as they would be.
 * @typedef {object} Site
 * @property {string} address
 * @property {string} floor address of the floor page
 * @property {() => Sent[]} sent what was sent since this was last asked
 * @property {() => Promise<void>} close
 */

/**
 * Serves the built folder by the project's own server, always packed by gzip, which every host
 * knows, and counts what leaves the socket.
 * @param {string} folder
 * @returns {Promise<Site>}
 */
export async function openSite(folder) {
	/** @type {Sent[]} */
	let sent = [];
	const [pages, floor] = await Promise.all([
		serve(staticServer(folder), (file) => sent.push(file)),
		serve(staticServer(floorFolder), () => undefined)
	]);
	return {
		address: pages.address,
		floor: floor.address,
		sent: () => {
			const before = sent;
			sent = [];
			return before;
		},
		close: async () => {
			await Promise.all([pages.close(), floor.close()]);
		}
	};
}

/**
 * @param {import('node:http').RequestListener} listener
 * @param {(file: Sent) => void} count
 */
async function serve(listener, count) {
	const server = createServer((request, response) => {
		request.headers['accept-encoding'] = 'gzip';
		const path = request.url ?? '/';
		const before = request.socket.bytesWritten;
		response.once('finish', () => count({ path, bytes: request.socket.bytesWritten - before }));
		listener(request, response);
	});
	const port = await listen(server, 'localhost', '0');
	return {
		address: `http://localhost:${port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve(undefined));
				server.closeAllConnections();
			})
	};
}
