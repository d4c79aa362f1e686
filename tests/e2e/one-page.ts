import { forget } from './forget.ts';
import { expect, test as base } from './test.ts';

/**
 * For tests of what an open page shows and does. A worker opens one page for all of them: what one
 * has loaded (scripts, styles, fonts) the next one finds loaded, what it has kept is gone. Tests
 * of what a browser keeps, and those that change its clock or its scripts, begin with the other test.
 */
export const test = base.extend({
	context: async ({ lasting }, use) => {
		await use(lasting.context());
		await lasting.context().clearPermissions();
	},
	page: async ({ lasting, viewport, baseURL }, use) => {
		const { origin } = new URL(baseURL ?? '');
		await forget(lasting, origin, 'indexeddb', 'local_storage', 'cache_storage');
		await lasting.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
		if (viewport) await lasting.setViewportSize(viewport);
		await use(lasting);
		// What a page does as it is left is part of its test.
		await lasting.goto('about:blank');
	}
});

export { expect };
