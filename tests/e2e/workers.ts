import {
	test as base,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import { saveFrom } from './saved.ts';
import { startServer } from './server.ts';
import { sites } from './sites.js';

interface SavedCourse {
	readonly context: BrowserContext;
	/** Where the course was, with a slash at the end: nobody answers there any more. */
	readonly address: string;
}

/** What a worker makes once, when the first of its tests asks for it. */
export interface OfWorker {
	/** A page that tests have in common, one after the other. */
	lasting: Page;
	/** A browser that has saved the course, whose server is gone. */
	saved: SavedCourse;
}

/**
 * All tests know what any of them has from its worker, though few ask for it: where tests differ in
 * that, each kind gets new workers, and to start four anew takes seconds.
 */
export const test = base.extend<object, OfWorker>({
	lasting: [
		async ({ browser }, use, { project }) => {
			const options = project.use as BrowserContextOptions;
			const context = await browser.newContext({ ...options, serviceWorkers: 'block' });
			await use(await context.newPage());
			await context.close();
		},
		{ scope: 'worker' }
	],
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
	]
});
