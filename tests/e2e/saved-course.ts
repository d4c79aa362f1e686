import type { BrowserContext, BrowserContextOptions } from '@playwright/test';
import { forget } from './forget.ts';
import { saveFrom } from './saved.ts';
import { startServer } from './server.ts';
import { sites } from './sites.js';
import { expect, test as base } from './test.ts';

interface SavedCourse {
	readonly context: BrowserContext;
	/** Where the course was, with a slash at the end: nobody answers there any more. */
	readonly address: string;
}

/**
 * For tests of a course whose server is gone. To save it takes seconds: a worker does so once. Each
 * test has a page of its own, and finds the course as it was saved, without anybody's work.
 */
export const test = base.extend<{ address: string }, { saved: SavedCourse }>({
	saved: [
		async ({ browser }, use, { project }) => {
			const context = await browser.newContext(project.use as BrowserContextOptions);
			const server = await startServer(sites.course);
			const page = await context.newPage();
			await saveFrom(page, `${server.address}en/`);
			await page.close();
			await server.kill();
			await use({ context, address: server.address });
			await context.close();
		},
		{ scope: 'worker' }
	],
	context: ({ saved }, use) => use(saved.context),
	page: async ({ context, address }, use) => {
		const page = await context.newPage();
		await forget(page, new URL(address).origin, 'indexeddb', 'local_storage');
		await use(page);
		await Promise.all(context.pages().map((open) => open.close()));
	},
	address: ({ saved }, use) => use(saved.address)
});

export { expect };
