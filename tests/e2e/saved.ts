import { expect, type Locator, type Page } from '@playwright/test';

/** The line that says how much of the course is on the device. */
export function offlineLine(page: Page): Locator {
	return page.getByRole('region', { name: 'Offline use' });
}

/** Opens a page and waits until the whole course is on the device, however busy it is. */
export async function saveFrom(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(offlineLine(page)).toContainText('Ready offline', { timeout: 60_000 });
}
