import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.js';

/** How this machine is looked at and changed; a test passes its own. */
export const machine = {
	environment: process.env,
	/** @param {string} path */
	isBrowser: (path) =>
		existsSync(path) &&
		// On Windows it would open a window instead of saying its version.
		(process.platform === 'win32' ||
			spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0),
	playwrightsOwn: async () => {
		const { chromium } = await import('@playwright/test');
		return chromium.executablePath();
	},
	isDebianAsRoot: () => existsSync('/etc/debian_version') && process.getuid?.() === 0,
	/**
	 * @param {string} command
	 * @param {string[]} parameters
	 */
	run: (command, parameters) => {
		console.log(`${command} ${parameters.join(' ')}`);
		try {
			const shell = process.platform === 'win32';
			execFileSync(command, parameters, { cwd: root, stdio: 'inherit', shell });
			return true;
		} catch {
			return false;
		}
	}
};

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * A Chromium or Chrome for the browser tests: the one CHROMIUM_PATH names, else an installed one,
 * else Playwright's own, else a newly installed one.
 * @param {typeof machine} [on]
 * @returns {Promise<string>} the path of its program
 * @throws {Error} in words when there is none and none can be had
 */
export async function findBrowser(on = machine) {
	const named = on.environment['CHROMIUM_PATH'];
	if (named) {
		if (on.isBrowser(named)) return named;
		throw new Error(`CHROMIUM_PATH names ${named}, which is no browser that starts.`);
	}
	const found = installed(on) ?? (await playwrights(on));
	if (found) return found;

	if (on.isDebianAsRoot()) {
		on.run('apt-get', ['update']);
		on.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
		const added = installed(on);
		if (added) return added;
	}
	on.run('npx', ['playwright', 'install', 'chromium']);
	const downloaded = await playwrights(on);
	if (downloaded) return downloaded;

	throw new Error(
		'No Chromium or Chrome was found, and none could be installed. ' +
			'Install one, or set CHROMIUM_PATH to its program.'
	);
}

/** @param {typeof machine} on */
function installed(on) {
	const folders = (on.environment['PATH'] ?? '').split(delimiter).filter(Boolean);
	const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...candidates, ...elsewhere].find((path) => on.isBrowser(path));
}

/** @param {typeof machine} on */
async function playwrights(on) {
	const path = await on.playwrightsOwn();
	return on.isBrowser(path) ? path : undefined;
}
