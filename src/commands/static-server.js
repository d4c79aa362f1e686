import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';

/** What a host should say of every file. */
const manners = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	// A page cannot say this of itself.
	'Content-Security-Policy': "frame-ancestors 'self'"
};

/**
 * Serves a built folder the way a static host does: folders with a slash at the end, compressed
 * where the reader's browser can, the 404 page for what is not there.
 * @param {string} folder
 * @param {string} [base] the path below which the site lies, '' or '/minga'
 * @returns {import('node:http').RequestListener}
 */
export function staticServer(folder, base = '') {
	// Read anew at each request: a list made now would cut files at the lengths that a later build changes.
	const files = sirv(folder, { dev: true, etag: true, gzip: true, brotli: true, setHeaders });

	return (request, response) => {
		for (const [name, value] of Object.entries(manners)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();

		const [path = '/', query] = (request.url ?? '/').split('?');
		const search = query === undefined ? '' : `?${query}`;
		const notFound = () => {
			const page = readIfThere(join(folder, '404.html'));
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
		};
		if (path === base && base !== '') return redirect(response, `${base}/${search}`);
		if (!path.startsWith(`${base}/`)) return notFound();

		const inside = path.slice(base.length);
		// Browsers read two slashes, of either kind, as the beginning of another host's address.
		if (/\/\/|\\/.test(inside)) return notFound();
		// What begins with a point was left by the build, not made for readers.
		if (/\/\.(?!well-known\/)/.test(decoded(inside))) return notFound();
		if (!inside.endsWith('/') && isPage(folder, inside))
			return redirect(response, `${path}/${search}`);
		request.url = inside + search;
		files(request, response, notFound);
	};
}

/**
 * A chunk's name holds its content, so it never changes; all else is asked for anew.
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function setHeaders(response, path) {
	const lasting = path.startsWith('/_app/immutable/');
	response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} address
 */
function redirect(response, address) {
	response.writeHead(301, { Location: address }).end();
}

/**
 * @param {string} folder
 * @param {string} path
 */
function isPage(folder, path) {
	const page = resolve(folder, `.${decoded(path)}`, 'index.html');
	if (!page.startsWith(resolve(folder) + sep)) return false;
	return existsSync(page) && statSync(page).isFile();
}

/** @param {string} path */
function decoded(path) {
	try {
		return decodeURIComponent(path).replaceAll('\0', '');
	} catch {
		return path;
	}
}

/** @param {string} file */
function readIfThere(file) {
	return existsSync(file) ? readFileSync(file) : 'Not found';
}
