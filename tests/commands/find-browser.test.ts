import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser, type machine } from '../../src/commands/find-browser.js';

const own = '/cache/playwright/chrome';

/** A machine with these browsers, and with what its commands bring. */
function machineWith(
	browsers: readonly string[],
	{
		named,
		debianAsRoot = false,
		brings = {}
	}: { named?: string; debianAsRoot?: boolean; brings?: Readonly<Record<string, string>> } = {}
) {
	const there = new Set(browsers);
	const ran: string[] = [];
	const on: typeof machine = {
		environment: { PATH: '/usr/local/bin:/usr/bin', ...(named && { CHROMIUM_PATH: named }) },
		isBrowser: (path) => there.has(path),
		playwrightsOwn: async () => own,
		isDebianAsRoot: () => debianAsRoot,
		run: (command) => {
			ran.push(command);
			const brought = brings[command];
			if (brought) there.add(brought);
			return brought !== undefined;
		}
	};
	return { on, ran };
}

describe('findBrowser', () => {
	const chromium = join('/usr/bin', 'chromium');
	const chrome = join('/usr/local/bin', 'google-chrome');

	test('takes the one that CHROMIUM_PATH names before all others', async () => {
		const { on } = machineWith(['/opt/mine', chromium, own], { named: '/opt/mine' });
		expect(await findBrowser(on)).toBe('/opt/mine');
	});

	test('throws when CHROMIUM_PATH names none, rather than taking another', async () => {
		const { on } = machineWith([chromium], { named: '/opt/mine' });
		await expect(findBrowser(on)).rejects.toThrow(/CHROMIUM_PATH names \/opt\/mine/);
	});

	test('takes an installed Chromium before a Chrome, and both before Playwright’s own', async () => {
		expect(await findBrowser(machineWith([own, chrome, chromium]).on)).toBe(chromium);
		expect(await findBrowser(machineWith([own, chrome]).on)).toBe(chrome);
		expect(await findBrowser(machineWith([own]).on)).toBe(own);
	});

	test('installs nothing where there is one', async () => {
		const { on, ran } = machineWith([own], { debianAsRoot: true });
		await findBrowser(on);
		expect(ran).toEqual([]);
	});

	test('installs the system’s own as root on Debian', async () => {
		const { on } = machineWith([], { debianAsRoot: true, brings: { 'apt-get': chromium } });
		expect(await findBrowser(on)).toBe(chromium);
	});

	test('fetches Playwright’s elsewhere, and where Debian had none to give', async () => {
		const elsewhere = machineWith([], { brings: { npx: own } });
		expect(await findBrowser(elsewhere.on)).toBe(own);
		expect(elsewhere.ran).toEqual(['npx']);
		const debian = machineWith([], { debianAsRoot: true, brings: { npx: own } });
		expect(await findBrowser(debian.on)).toBe(own);
	});

	test('throws in words what to do when none is to be had', async () => {
		const { on } = machineWith([], { debianAsRoot: true });
		await expect(findBrowser(on)).rejects.toThrow(/Install one, or set CHROMIUM_PATH/);
	});
});
