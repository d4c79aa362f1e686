import type { Page } from '@playwright/test';

/** Clears what was kept by pages of an origin: of these kinds, which the browser names so. */
export async function forget(
	page: Page,
	origin: string,
	...kinds: ('indexeddb' | 'local_storage' | 'cache_storage')[]
): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: kinds.join(',') });
	await devtools.detach();
}
