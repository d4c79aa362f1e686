import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { likeWithLike } from './like-with-like.js';
import { tellOnce } from './tell-once.js';

/**
 * A file that travels: where the worker keeps it, what it holds, its bytes as it travels alone.
 * @typedef {{ path: string, content: Buffer, bytes: number }} Travelling
 */

/** Their names hold their content, so they lie where a host lets things be kept for good. */
export const parcelsFolder = '_app/immutable/parcels';

/** What travels packed; pictures and fonts are packed already, and travel alone. */
const texts = ['.html', '.js', '.css', '.json', '.svg', '.webmanifest'];

/**
 * Bytes of a parcel before it is packed: enough to be packed well, few enough that little is fetched
 * again when the connection breaks off.
 */
const room = 300_000;

/**
 * Puts texts into parcels. Five hundred files asked for one by one cost more in asking than in what
 * they say; and what they have in common, beginning with the frame of every page, is told once.
 *
 * A parcel is JSON: the parcel before it, on which it draws, or if it is the
 * first, the bytes of all files; the text that none told before; and by each file's path the steps by
 * which it is put together. The worker puts them together again (src/service-worker/unpack.ts).
 * @param {string} folder of the built site, into which the parcels are written
 * @param {readonly Travelling[]} files that are fetched together or not at all
 * @returns {{ parcel: string, bytes: Map<string, number> }[]} where each parcel lies, and what of
 * its bytes as it travels falls to each of its files
 */
export function writeParcels(folder, files) {
	/** @type {string | undefined} */
	let after;
	const parcels = inParcels(files);
	const bytes = parcels.flat().reduce((sum, { content }) => sum + content.length, 0);
	return parcels.map((content) => {
		const text = JSON.stringify({
			...(after === undefined ? { bytes } : { after }),
			text: Buffer.concat(content.map(({ own }) => own)).toString('utf8'),
			files: Object.fromEntries(content.map(({ path, steps }) => [path, steps]))
		});
		const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
		const parcel = `${parcelsFolder}/${hash}.json`;
		mkdirSync(dirname(join(folder, parcel)), { recursive: true });
		writeFileSync(join(folder, parcel), text);
		after = parcel;

		const packed = gzipSync(text, { level: 9 }).length;
		const alone = content.reduce((sum, { bytes }) => sum + bytes, 0);
		const share = (/** @type {number} */ bytes) => Math.round((bytes / alone) * packed);
		return { parcel, bytes: new Map(content.map(({ path, bytes }) => [path, share(bytes)])) };
	});
}

/**
 * What travels in each parcel, and how it is put together.
 * @param {readonly Travelling[]} files
 */
function inParcels(files) {
	const sorted = texts.flatMap((kind) =>
		likeWithLike(files.filter(({ path }) => kindOf(path) === kind))
	);
	const told = tellOnce(sorted.map(({ content }) => content));
	/** @type {(Travelling & import('./tell-once.js').ToldOnce)[][]} */
	const parcels = [];
	let free = 0;
	sorted.forEach((file, index) => {
		const { own, steps } = told[index] ?? { own: file.content, steps: [file.content.length] };
		const size = own.length + JSON.stringify(steps).length;
		if (size > free) free = parcels.push([]) && room;
		parcels.at(-1)?.push({ ...file, own, steps });
		free -= size;
	});
	return parcels;
}

/**
 * A page is asked for by the name of its folder.
 * @param {string} path
 */
function kindOf(path) {
	return path === '' || path.endsWith('/') ? '.html' : extname(path);
}
