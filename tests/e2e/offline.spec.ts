import { chromium } from '@playwright/test';
import { moveLever, plotPath } from './moving.ts';
import { open } from './open.ts';
import { offlineLine, saveFrom } from './saved.ts';
import { sites } from './sites.js';
import { expect, test } from './test.ts';
import { watchOver } from './watch.ts';

const lesson = 'en/lessons/the-big-push/';

test('the first visit counts what it saves, and says when everything is saved', async ({
	page,
	serve
}) => {
	const { address } = await serve(sites.course);
	await page.addInitScript(noteProgress);
	await saveFrom(page, `${address}en/`);

	const noted = await page.evaluate(() => (window as unknown as { noted: string[] }).noted);
	const counted = noted.flatMap((line) => {
		const numbers = /(\d+) of (\d+) files, ([\d.]+) of ([\d.]+) MB/
			.exec(line)
			?.slice(1)
			.map(Number);
		return numbers ? [numbers] : [];
	});
	expect(counted.length).toBeGreaterThan(5);
	const files = counted.map(([files = 0]) => files);
	expect(files).toEqual(files.toSorted((a, b) => a - b));
	expect(new Set(counted.map(([, all]) => all)).size).toBe(1);
	for (const [files = 0, all = 0, bytes = 0, allBytes = 0] of counted) {
		expect(files).toBeLessThanOrEqual(all);
		expect(bytes).toBeLessThanOrEqual(allBytes);
	}
});

test('the course is still there after the browser was closed', async ({
	serve,
	launchOptions
}, testInfo) => {
	const server = await serve(sites.course);
	const profile = testInfo.outputPath('profile');
	for (const visit of ['first', 'second']) {
		const context = await chromium.launchPersistentContext(profile, launchOptions);
		const watch = watchOver(context);
		const page = await context.newPage();
		if (visit === 'first') await saveFrom(page, `${server.address}en/`);
		await server.kill();
		await open(page, server.address + lesson);
		await expect(offlineLine(page)).toContainText('Ready offline');
		await moveLever(page);
		await context.close();
		expect(watch.troubles).toEqual([]);
	}
});

test('below a path of a host the course opens, is saved, and works without a server', async ({
	page,
	serve
}) => {
	const server = await serve(sites.below);
	expect(server.address).toMatch(/\/minga\/$/);
	await saveFrom(page, server.address);
	await expect(page).toHaveURL(`${server.address}en/`);
	for (const alive of [true, false]) {
		if (!alive) await server.kill();
		await open(page, `${server.address}en/`);
		await page.getByRole('link', { name: 'The big push', exact: true }).click();
		await expect(page).toHaveURL(server.address + lesson);
		await moveLever(page);
		await open(page, `${server.address}en/models/big-push/`);
		await moveLever(page);
		await plotPath(page);
	}
});

/** Notes each text the offline line goes through, from the first moment on. */
function noteProgress() {
	const noted: string[] = [];
	Object.assign(window, { noted });
	const look = () => noted.push(document.querySelector('.offline')?.textContent ?? '');
	new MutationObserver(look).observe(document, {
		subtree: true,
		childList: true,
		characterData: true
	});
}
