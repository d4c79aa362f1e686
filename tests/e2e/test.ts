import { expect } from '@playwright/test';
import type { Build } from '../../src/commands/build.js';
import { startServer, type Server } from './server.ts';
import { watchOver, type Watch } from './watch.ts';
import { test as base } from './workers.ts';

interface Fixtures {
	/** Fails the test when anything goes wrong in its browser. */
	watch: Watch;
	/** Starts a server of the test's own, which does not outlive it. */
	serve: (site: Build, port?: number) => Promise<Server>;
}

/** Every browser test begins with this one: nothing goes wrong unseen. */
export const test = base.extend<Fixtures>({
	watch: [
		async ({ context }, use) => {
			const watch = watchOver(context);
			await use(watch);
			watch.end();
			expect(watch.troubles).toEqual([]);
		},
		{ auto: true }
	],
	// eslint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed
	serve: async ({}, use) => {
		const servers: Server[] = [];
		await use(async (site, port) => {
			const server = await startServer(site, port);
			servers.push(server);
			return server;
		});
		await Promise.all(servers.map((server) => server.kill()));
	}
});

export { expect };
