import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { root } from '../../src/commands/root.js';
import { holesIn } from './holes.ts';
import { expect, test } from './one-page.ts';
import { open } from './open.ts';
import { modelPages } from './pages.ts';
import { sites } from './sites.js';

const gallery = 'en/models/';

test('shows every model once, each leading to its page', async ({ page }) => {
	await open(page, gallery);
	const links = await cardsOf(page).getByRole('heading', { level: 3 }).getByRole('link').all();
	const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
	expect(
		addresses.map((address) => `en/models/${address?.split('/models/')[1] ?? ''}`).sort()
	).toEqual([...modelPages].sort());
});

test('by keyboard: every card is reached in order, and its lever goes to both ends', async ({
	page
}) => {
	test.slow();
	await open(page, gallery);
	await page.getByRole('searchbox').focus();
	const reached: string[] = [];
	for (let presses = 0; presses < 40 * modelPages.length; presses++) {
		await page.keyboard.press('Tab');
		const here = await page.evaluate(() => {
			const stop = document.activeElement;
			const card = stop?.closest('main section > ul > li');
			const kind = card && stop?.matches('h3 a, input[type=range], summary, .used a') === true;
			return { left: stop?.closest('footer') !== null, card: card !== null, kind, id: stop?.id };
		});
		if (here.left) break;
		if (here.card) expect(here.kind, 'nothing else in a card takes the focus').toBe(true);
		if (!here.id?.endsWith('-slider')) continue;
		reached.push(here.id);
		const card = page.locator(`li:has(> .small-model #${here.id})`);
		await takeToEnds(card, (key) => page.keyboard.press(key));
	}
	const sliders = await cardsOf(page).getByRole('slider').all();
	expect(reached).toEqual(await Promise.all(sliders.map((slider) => slider.getAttribute('id'))));
	expect(reached).toHaveLength(modelPages.length);
});

test('by touch: a finger takes the lever of every card to both ends', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, gallery);
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x, y }]
		});
	for (const card of await cardsOf(page).all()) {
		const slider = card.getByRole('slider');
		await slider.scrollIntoViewIfNeeded();
		await takeToEnds(card, async (key) => {
			const box = await slider.boundingBox();
			if (!box) throw new Error('nothing to take hold of');
			const y = box.y + box.height / 2;
			const middle = box.x + box.width / 2;
			await touch('touchStart', middle, y);
			await touch('touchMove', key === 'End' ? middle + 30 : middle - 30, y);
			await touch('touchMove', key === 'End' ? box.x + box.width : box.x, y);
			await touch('touchEnd');
		});
	}
});

/** Takes a card's lever to both ends: its picture follows, has no holes, and stands where it stood. */
async function takeToEnds(
	card: Locator,
	go: (key: 'Home' | 'End') => Promise<void>
): Promise<void> {
	const slider = card.locator('input[type=range]');
	const { height, ends } = await slider.evaluate((element: HTMLInputElement) => ({
		height: element.closest('li')?.clientHeight,
		ends: { Home: element.min, End: element.max }
	}));
	for (const key of ['End', 'Home'] as const) {
		await go(key);
		await expect(slider, `the lever after ${key}`).toHaveValue(ends[key]);
		await expect(card.locator('[data-live]')).toBeAttached();
		expect(await holesIn(card), key).toEqual([]);
	}
	expect(await card.evaluate((element) => element.clientHeight), 'no jump').toBe(height);
}

test('only the model that is reached for is loaded, and its picture follows the lever', async ({
	page
}) => {
	await open(page, gallery);
	const cards = cardsOf(page);
	const railroad = cards.filter({ has: page.locator('#railroad-slider') });
	const before = await railroad.locator('.diagram').innerHTML();
	await page.locator('#railroad-slider').press('End');
	await expect(railroad.locator('.diagram')).not.toHaveJSProperty('innerHTML', before);
	await expect(railroad.locator('output')).toContainText('60');
	await expect(cards.last().locator('.small-model')).not.toHaveAttribute('data-live');
});

test('a card that is rested at wakes by itself', async ({ page }) => {
	await open(page, gallery);
	const last = cardsOf(page).last();
	await last.scrollIntoViewIfNeeded();
	await expect(last.locator('.small-model')).toHaveAttribute('data-live');
});

test('reached by a link, its pictures are there as well', async ({ page }) => {
	await open(page, 'en/about/');
	await page.getByRole('link', { name: 'Models' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Models');
	await expect(page.locator('.small-model svg')).toHaveCount(modelPages.length);
});

test.describe('a search', () => {
	const found = (page: Page) => cardsOf(page).filter({ visible: true }).getByRole('heading');

	test('keeps what answers as one types, in its address too, until Escape', async ({ page }) => {
		await open(page, gallery);
		const field = page.getByRole('searchbox', { name: 'Find a model' });
		await field.pressSequentially('nontradable inp');
		await expect(found(page)).toHaveText(['Division of labour', 'Thick market']);
		await expect(page.getByRole('status').filter({ hasText: /2 of \d+ models/ })).toHaveCount(1);
		await expect(page).toHaveURL(/\?q=nontradable/);
		await field.press('Escape');
		await expect(found(page)).toHaveCount(modelPages.length);
		await expect(page).toHaveURL(/models\/$/);
	});

	test('stands in a link', async ({ page }) => {
		await open(page, `${gallery}?q=foot-and-mouth`);
		await expect(found(page)).toHaveText(['Shared prevention']);
		await expect(page.getByRole('searchbox')).toHaveValue('foot-and-mouth');
	});

	test('that finds nothing says so, and leads back', async ({ page }) => {
		await open(page, `${gallery}?q=perpetual+motion`);
		await expect(page.getByText('No model answers to “perpetual motion”.').first()).toBeVisible();
		await expect(found(page)).toHaveCount(0);
		await page.getByRole('button', { name: 'Show all models' }).click();
		await expect(found(page)).toHaveCount(modelPages.length);
		await expect(page.getByRole('searchbox')).toBeFocused();
	});
});

test('without scripts all cards are there, with pictures and with nothing that cannot answer', async ({
	browser,
	baseURL
}) => {
	const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
	await page.goto(gallery);
	await expect(page.locator('.small-model svg')).toHaveCount(modelPages.length);
	await expect(page.locator('.small-model .curve').first()).toHaveCSS('fill', 'none');
	await expect(page.getByRole('searchbox')).toBeHidden();
	await expect(page.getByRole('slider')).toHaveCount(0);
	await page.locator('summary').first().click();
	await expect(page.locator('details[open] dd').first()).toBeVisible();
	await page.close();
});

test('the page with all its pictures stays light', () => {
	const html = readFileSync(join(root, sites.course.folder, gallery, 'index.html'));
	expect(gzipSync(html).length).toBeLessThan(64_000);
});

function cardsOf(page: Page): Locator {
	return page.locator('main section > ul > li');
}
