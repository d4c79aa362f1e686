import type { Page } from '@playwright/test';

/** Opens a page and waits until its scripts listen: SvelteKit then adds its announcer. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}
