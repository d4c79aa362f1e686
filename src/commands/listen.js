/** Ports tried, this one and those after it, when none was asked for. */
const usual = 4173;
const tries = 20;

/**
 * Lets a server listen. A port that was asked for must be free; else the next free one is taken.
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {string | undefined} asked
 * @returns {Promise<number>} the port
 * @throws {Error} in words when there is no port to be had
 */
export async function listen(server, host, asked) {
	const first = asked ? Number(asked) : usual;
	const last = asked ? first : usual + tries;
	if (!Number.isInteger(first) || first < 0 || first > 65535)
		throw new Error(`PORT must be a number from 0 to 65535, not "${asked}"`);
	for (let port = first; port <= last; port++) {
		const got = await tryPort(server, host, port);
		if (got !== null) return got;
	}
	throw new Error(
		asked
			? `Port ${asked} is in use. Choose another with PORT=… or end what uses it.`
			: `Ports ${usual} to ${last} are all in use. Choose another with PORT=…`
	);
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port 0 lets the system choose
 * @returns {Promise<number | null>} null when the port is in use
 */
function tryPort(server, host, port) {
	return new Promise((resolve, reject) => {
		/** @param {NodeJS.ErrnoException} error */
		const refused = (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error));
		server.once('error', refused);
		server.listen(port, host, () => {
			server.off('error', refused);
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}
