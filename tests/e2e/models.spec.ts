import { readFile } from 'node:fs/promises';
import { expect, test } from './one-page.ts';
import { dragByTouch, gripOf, heightsOf, openModel, sentenceOf } from './open-model.ts';
import { open } from './open.ts';
import { test as alone } from './test.ts';

const bigPush = 'en/models/big-push/';
const lesson = 'en/lessons/the-big-push/';

test('a finger drags the share, the sentence follows, and one undo takes the drag back', async ({
	page
}) => {
	const model = await openModel(page, bigPush);
	await expect(sentenceOf(model)).toContainText('At 30%');
	const scrolled = await page.evaluate(() => scrollY);
	await dragByTouch(page, gripOf(model), 200);
	await expect(sentenceOf(model)).toContainText(/At 6\d% a factory earns/);
	expect(await page.evaluate(() => scrollY)).toBe(scrolled);
	await model.getByRole('button', { name: 'Undo' }).click();
	await expect(sentenceOf(model)).toContainText('At 30%');
});

test('keys move what a finger drags', async ({ page }) => {
	const model = await openModel(page, bigPush);
	await gripOf(model).press('ArrowRight');
	await expect(sentenceOf(model)).toContainText('At 31%');
	await gripOf(model).press('End');
	await expect(sentenceOf(model)).toContainText('At 100%');
	await expect(gripOf(model)).toHaveAttribute('aria-valuetext', /100%.*30/);
});

test('what is typed before a model has come alive is taken once it has', async ({ page }) => {
	await open(page, lesson);
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/*.js', async (script) => {
		await arrived;
		await script.fallback();
	});
	const model = page.locator('#push');
	const share = model.getByRole('textbox', { name: 'Share of factories' });
	await share.fill('0.6');
	await share.press('Enter');
	await expect(model).not.toHaveAttribute('data-live');
	arrive();
	await expect(sentenceOf(model)).toContainText('At 60%');
	await expect(share).toBeFocused();
	await page.unroute('**/*.js');
});

test('a number typed beyond what a lever can be stands with its limit until it is taken back', async ({
	page
}) => {
	const model = await openModel(page, bigPush);
	const field = model.getByRole('textbox', { name: 'Fixed labour' });
	const limit = 'With the other levers as they are, fixed labour goes no further than 99.';
	await field.fill('500');
	await field.press('Enter');
	await expect(field).toHaveValue('500');
	await expect(field).toHaveAccessibleErrorMessage(limit);
	await expect(model.getByText(limit)).toHaveAttribute('aria-live', 'polite');
	await field.fill('');
	await field.press('Tab');
	await expect(field).toHaveValue('40');
	await expect(model.getByText(limit)).toHaveCount(0);
});

test('a firm is moved on the map by finger, mouse and keys', async ({ page }) => {
	const model = await openModel(page, 'en/models/innovation-network/');
	const firm = gripOf(model);
	await expect(firm).toHaveAccessibleName('Firm 1');
	await expect(firm).toHaveAttribute('aria-valuetext', 'Place 0, Field 0');
	await dragByTouch(page, firm, 150);
	await expect(firm).toHaveAttribute('aria-valuetext', /Place [1-9].*, Field 0/);
	await firm.press('Home');
	await firm.press('ArrowUp');
	await expect(firm).toHaveAttribute('aria-valuetext', 'Place 0, Field 0.5');
	const box = await firm.boundingBox();
	if (!box) throw new Error('nothing to take hold of');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 150, y - 60, { steps: 5 });
	await page.mouse.up();
	await expect(firm).toHaveAttribute('aria-valuetext', /Place [1-9].*, Field [1-9]/);
	await model.getByRole('button', { name: 'Undo' }).click();
	await expect(firm).toHaveAttribute('aria-valuetext', 'Place 0, Field 0.5');
});

test('a scale stays put under the finger and settles when it leaves', async ({ page }) => {
	const model = await openModel(page, `${bigPush}?model=fixedLabour:36`);
	const top = model.locator('.diagram svg .number').last();
	await expect(top).toHaveText('60');
	await model.getByRole('slider', { name: 'Fixed labour' }).focus();
	for (const step of ['37', '38']) {
		await page.keyboard.down('ArrowRight');
		await expect(model.getByRole('textbox', { name: 'Fixed labour' })).toHaveValue(step);
		await expect(top).toHaveText('60');
	}
	await page.keyboard.up('ArrowRight');
	await expect(top).toHaveText('40');
});

test('words stay on their side of a mark while it is moved, and choose anew when it rests', async ({
	page
}) => {
	const model = await openModel(page, bigPush);
	const reading = model.locator('.diagram svg .label').last();
	await expect(reading).toHaveText('\u22125');
	await expect(reading).toHaveAttribute('text-anchor', 'start');
	await gripOf(model).focus();
	for (const key of ['PageUp', 'PageUp', 'ArrowRight', 'ArrowRight']) await page.keyboard.down(key);
	await expect(gripOf(model)).toHaveAttribute('aria-valuenow', '0.52');
	await expect(reading).toHaveText('0.612');
	await expect(reading).toHaveAttribute('text-anchor', 'start');
	await page.keyboard.up('ArrowRight');
	await expect(reading).toHaveAttribute('text-anchor', 'end');
});

test('a pinned state is compared with in the picture and in a table of differences', async ({
	page
}) => {
	const model = await openModel(page, bigPush);
	await model.getByRole('button', { name: 'Pin this state to compare' }).click();
	const field = model.getByRole('textbox', { name: 'Fixed labour' });
	await field.fill('48');
	await field.press('Enter');
	const table = model.getByRole('table', { name: 'Compared with the pinned state' });
	const row = table.getByRole('row', { name: 'Fixed labour (workers)' });
	await expect(row.getByRole('cell')).toHaveText(['48', '40', '+8']);
	await expect(model.locator('.diagram .curve.quiet')).toBeVisible();
});

test('the table is copied as CSV, the picture is saved as a PNG', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const model = await openModel(page, bigPush);
	await model.locator('summary', { hasText: 'The same in numbers' }).click();
	await model.getByRole('button', { name: 'Copy as CSV' }).click();
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await expect
		.poll(async () => (await copied()).split(/\r?\n/))
		.toEqual(
			expect.arrayContaining(['Quantity,Now', 'Fixed labour (workers),40', 'Tipping share,0.5'])
		);
	const download = page.waitForEvent('download');
	await model.getByRole('button', { name: 'Save the picture' }).click();
	const bytes = await readFile(await (await download).path());
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(bytes.length).toBeGreaterThan(10_000);
});

alone('time runs until nothing moves any more', async ({ page }) => {
	await page.clock.install();
	const model = await openModel(page, bigPush);
	await model.getByRole('button', { name: 'Let time run' }).click();
	await expect(model.getByRole('button', { name: 'Pause' })).toBeVisible();
	await page.clock.runFor(10_000);
	await expect(model.getByRole('button', { name: 'Let time run' })).toBeVisible();
	await expect(sentenceOf(model)).toContainText('At 0%');
});

test('with reduced motion the end and the path are there at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const model = await openModel(page, bigPush);
	await model.getByRole('button', { name: 'Let time run' }).click();
	await expect(sentenceOf(model)).toContainText('At 0%');
	const path = model.getByRole('region', { name: 'Its path over time' });
	await path.locator('summary').click();
	await expect(path.getByRole('row')).toHaveCount(22);
});

test('words of a lesson move its model, and numbers in the text follow', async ({ page }) => {
	const model = await openModel(page, lesson, 'push');
	const tipping = page.locator('output.live[data-model=push][data-path=tippingShare]').first();
	await page.getByRole('button', { name: 'three quarters' }).click();
	await expect(sentenceOf(model)).toContainText('At 75%');
	await expect(tipping).toHaveText('0.50');
	await page.getByRole('button', { name: 'larger ones' }).click();
	await expect(tipping).not.toHaveText('0.50');
	const percent = Math.round(Number(await tipping.textContent()) * 100);
	await expect(sentenceOf(model)).toContainText(`tipping share is ${percent}%`);
});

test('who listens is told once things have come to rest, not at every move', async ({ page }) => {
	const model = await openModel(page, bigPush);
	const spoken = model.locator('.spoken');
	await spoken.evaluate((region) => {
		const count = new MutationObserver(() => {
			region.setAttribute('data-told', String(Number(region.getAttribute('data-told')) + 1));
		});
		count.observe(region, { childList: true, characterData: true, subtree: true });
	});
	const lever = model.getByRole('slider', { name: 'Fixed labour' });
	await lever.focus();
	for (let presses = 0; presses < 8; presses++) await page.keyboard.press('ArrowRight');
	await expect(spoken).toHaveAttribute('data-told', '1');
	await expect(spoken).toHaveText((await sentenceOf(model).textContent()) ?? '');
	await expect(page).toHaveURL(/model=/);
	await expect(page.locator('#svelte-announcer'), 'the page is the same').toBeEmpty();
});

test('in a lesson too, the live model is as high as the drawn one whose place it takes', async ({
	page
}) => {
	const { live, drawn } = await heightsOf(await openModel(page, lesson));
	expect(live).toBe(drawn);
});

test('without scripts and on paper the picture has its looks, and no grips', async ({
	page,
	browser,
	baseURL
}) => {
	const model = await openModel(page, bigPush);
	await expect(gripOf(model)).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(gripOf(model)).toBeHidden();
	const still = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
	await still.goto(bigPush);
	await expect(still.locator('.diagram svg').first()).toBeVisible();
	await expect(gripOf(still.locator('.model'))).toBeHidden();
	await expect(still.locator('.diagram .curve').first()).toHaveCSS('fill', 'none');
	await expect(still.locator('.model input').first()).toBeHidden();
	await expect(still.locator('.model dl').first()).toContainText('Fixed labour');
	await still.close();
});
