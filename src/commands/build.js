import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';
import { run } from './run.js';

/** All that a build is made of. */
const sources = [
	'lessons',
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** Kept in the built folder: a later build removes it with the rest. */
const stampName = '.made-of';

/**
 * A build: where it goes, and what sets it apart.
 * @typedef {object} Build
 * @property {string} folder from the project's folder on
 * @property {string} [base] the path it is made for, '' or '/minga'
 * @property {string} [version] the name of the version
 * @property {string} [workshop] what is made on the way goes here; else where all other work finds it
 * @property {boolean} [packed] with packed copies of its files, unless it says false
 * @property {readonly string[]} [pages] these and no others, each from the path it is made for on
 */

/**
 * Builds the site unless it has been built from these very sources before.
 * @param {Build} build
 * @returns {Promise<boolean>} whether it is there
 */
export async function ensureBuilt({
	folder,
	base = '',
	version = '',
	workshop = '',
	packed = true,
	pages = []
}) {
	const environment = {
		BUILD_DIR: folder,
		BASE_PATH: base,
		...(version && { APP_VERSION: version }),
		...(workshop && { BUILD_WORKSHOP: workshop }),
		...(!packed && { PACKED: 'no' }),
		...(pages.length > 0 && { BUILD_PAGES: pages.join(' ') })
	};
	const stamp = stampOf(root, JSON.stringify(environment));
	const stampFile = join(root, folder, stampName);
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;

	console.log(`Building the site into ${folder}. This takes up to a minute.`);
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	if (!(await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], environment)))
		return false;
	writeFileSync(stampFile, stamp);
	return true;
}

/**
 * A hash of all sources and of what else bears on the build.
 * @param {string} folder
 * @param {string} settings
 */
export function stampOf(folder, settings) {
	const hash = createHash('sha256').update(settings);
	for (const source of sources) {
		for (const file of filesIn(join(folder, source)))
			hash.update(file.slice(folder.length)).update(readFileSync(file));
	}
	return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesIn(join(path, name)));
}
