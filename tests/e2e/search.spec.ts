import { open } from './open.ts';
import { expect, test } from './test.ts';

test('a word typed leads to its passage by keyboard alone, and back to the list', async ({
	page
}) => {
	await open(page, '/en/');
	await page.getByRole('link', { name: 'Search' }).click();
	const field = page.getByRole('searchbox');
	await expect(field).toBeFocused();

	await page.keyboard.type('tipping poi');
	await expect(page.getByRole('search').getByRole('status')).toHaveText(/^\d+ places found\.$/);
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('link', { name: /^Tipping point Term/ })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/glossary\/#term-tipping-point$/);
	// Only when the term is the target has the way there ended: going back earlier would be overtaken by it.
	await expect(page.locator(':target')).toContainText('Tipping point');

	await page.goBack();
	await expect(field).toHaveValue('tipping poi');
	await expect(page.getByRole('link', { name: /^Tipping point Term/ })).toBeVisible();
});
