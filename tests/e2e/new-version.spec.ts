import type { Page } from '@playwright/test';
import type { Build } from '../../src/commands/build.js';
import { firstScriptIn, firstScriptOf } from './built-site.ts';
import { moveLever, plotPath } from './moving.ts';
import { open } from './open.ts';
import { lessonPages } from './pages.ts';
import type { Server } from './server.ts';
import { offlineLine, saveFrom } from './saved.ts';
import { sites } from './sites.js';
import { expect, test } from './test.ts';

const lesson = 'en/lessons/the-big-push/';

type Serve = (site: Build, port?: number) => Promise<Server>;

test('a newer version waits, and the open one goes on with chunks it had not loaded yet', async ({
	page,
	serve
}) => {
	const { address } = await deployWhileOpen(page, serve);
	await open(page, address + lesson);
	await expect(offlineLine(page)).toContainText('A new version of the course is ready.');
	expect(await versionOf(page)).toBe(firstScriptOf(sites.course));
	await moveLever(page);
	await plotPath(page);

	await page.getByRole('button', { name: 'Later' }).click();
	await offlineLine(page).getByRole('button', { name: 'Use it now' }).click();
	await expect.poll(() => versionOf(page)).toBe(firstScriptOf(sites.newer));
	await expect(offlineLine(page)).toContainText('Ready offline');
});

test('a second tab is not reloaded with the first: it goes on, and is offered to', async ({
	page,
	context,
	serve
}) => {
	const { address } = await deployWhileOpen(page, serve);
	const other = await context.newPage();
	await open(other, address + lesson);
	await expect(offlineLine(other)).toContainText('A new version of the course is ready.');

	await page.getByRole('button', { name: 'Use it now' }).click();
	await expect.poll(() => versionOf(page)).toBe(firstScriptOf(sites.newer));

	await expect(offlineLine(other)).toContainText('Another tab has moved to a new version.');
	expect(await versionOf(other)).toBe(firstScriptOf(sites.course));
	await moveLever(other);
	await plotPath(other);
	await other.locator('a[rel=next]').click();
	const next = lessonPages[lessonPages.indexOf(lesson) + 1];
	await expect(other).toHaveURL(new RegExp(`${next}$`));
	await moveLever(other);
	expect(await versionOf(other)).toBe(firstScriptOf(sites.course));

	await other.getByRole('button', { name: 'Reload this tab' }).click();
	await expect.poll(() => versionOf(other)).toBe(firstScriptOf(sites.newer));
	await expect.poll(() => keptVersions(other)).toBe(1);
});

test('with every tab closed the newer version is there on the next visit, without asking', async ({
	page,
	context,
	serve
}) => {
	const { address } = await deployWhileOpen(page, serve);
	await page.close();

	const next = await context.newPage();
	await next.goto(`${address}en/`);
	await expect.poll(() => versionOf(next)).toBe(firstScriptOf(sites.newer));
	await expect(offlineLine(next)).toContainText('Ready offline');
	await expect.poll(() => keptVersions(next)).toBe(1);
});

/** Saves the course, puts a newer one in its place, and waits until that is saved too. */
async function deployWhileOpen(page: Page, serve: Serve): Promise<Server> {
	const old = await serve(sites.course);
	await saveFrom(page, `${old.address}en/`);
	await old.kill();
	const server = await serve(sites.newer, old.port);
	await page.reload();
	await expect(offlineLine(page)).toContainText('A new version of the course is ready.');
	return server;
}

/** The script that the page's document began with. */
async function versionOf(page: Page): Promise<string> {
	return firstScriptIn(await page.content().catch(() => ''));
}

/** How many versions of the course the browser keeps. */
function keptVersions(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const names = await caches.keys();
		return names.filter((name) => !name.endsWith('generations')).length;
	});
}
