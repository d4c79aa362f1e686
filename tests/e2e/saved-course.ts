import { forget } from './forget.ts';
import { expect, test as base } from './test.ts';

/**
 * For tests of a course whose server is gone. To save it takes seconds: a worker does so once. Each
 * test has a page of its own, and finds the course as it was saved, without anybody's work.
 */
export const test = base.extend<{ address: string }>({
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
