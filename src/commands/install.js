import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';
import { run } from './run.js';

/**
 * Installs the packages when they are missing or older than the lock file.
 * @throws {Error} in words for whoever typed the command
 */
export async function install() {
	const tooOld = nodeIsTooOld(process.versions.node);
	if (tooOld) throw new Error(tooOld);
	if (!isOutOfDate(root)) return;

	console.log('Installing packages (npm ci). This takes a minute the first time.');
	// All packages are for building and testing: npm would leave them out where it prepares for use.
	if (!(await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])))
		throw new Error('npm ci failed: see its message above. A connection is needed this once.');
}

/**
 * Are the packages missing, or older than the lock file that names them?
 * @param {string} folder
 */
export function isOutOfDate(folder) {
	// npm writes this file last, when everything else is in place.
	const installed = join(folder, 'node_modules/.package-lock.json');
	if (!existsSync(installed)) return true;
	return statSync(installed).mtimeMs < statSync(join(folder, 'package-lock.json')).mtimeMs;
}

/**
 * Says what to do when this Node is too old for the build; null when it is not.
 * @param {string} version
 */
export function nodeIsTooOld(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return null;
	return `Minga needs Node 20.19 or newer; this is Node ${version}. See https://nodejs.org`;
}
