import { expect, type Locator, type Page } from '@playwright/test';

/** The line that says how much of the course is on the device. */
export function offlineLine(page: Page): Locator {
	return page.getByRole('region', { name: 'Offline use' });
}

/** Opens a page and waits until the whole course is on the device. */
export async function saveFrom(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expectSaved(page);
}

/** Hundreds of files take their time on a device that has more to do. */
export async function expectSaved(page: Page): Promise<void> {
	await expect(offlineLine(page)).toContainText('Ready offline', { timeout: 60_000 });
}
