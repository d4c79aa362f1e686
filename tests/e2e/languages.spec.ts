import { moveLever } from './moving.ts';
import { comeTo, recordsOf } from './open-exercise.ts';
import { openModel } from './open-model.ts';
import { open } from './open.ts';
import { sites } from './sites.js';
import { expect, test } from './test.ts';

const lesson = 'lessons/the-big-push/';

test('the other language opens at the same place, and is the one that is led to from then on', async ({
	page
}) => {
	await open(page, `en/${lesson}`);
	const place = page.getByRole('heading', { name: 'What would help' });
	await place.evaluate((heading) => heading.scrollIntoView());
	await page.getByRole('link', { name: 'Español' }).click();
	await expect(page).toHaveURL(new RegExp(`/es/${lesson}$`));
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await expect(page.getByRole('heading', { name: 'Qué ayudaría' })).toBeInViewport();

	await page.goto('./');
	await expect(page).toHaveURL(/\/es\/$/);
	await expect(page.getByRole('navigation', { name: 'Principal' })).toContainText('Modelos');
});

test('a model keeps its state from one language to the other', async ({ page }) => {
	const model = await openModel(page, 'es/models/big-push/');
	const share = model.getByRole('textbox', { name: 'Proporción de fábricas' });
	await share.fill('0,6');
	await share.press('Enter');
	await expect(page).toHaveURL(/share:0.6/);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.getByRole('textbox', { name: 'Share of factories' })).toHaveValue('0.6');
});

test('what is done in one language is done in the other', async ({ page }) => {
	await open(page, 'es/lessons/when-everyone-waits/');
	const exercise = await comeTo(page, 'how-sure');
	await exercise.getByRole('textbox').fill('0,99');
	await exercise.getByRole('button', { name: 'Comprobar' }).click();
	await expect.poll(async () => (await recordsOf(page, 'attempts')).length).toBe(1);
	await open(page, 'en/lessons/when-everyone-waits/');
	const twin = await comeTo(page, 'how-sure');
	await expect(twin.getByRole('textbox')).toHaveValue('0,99');
});

test('the language that is read is kept; another one says so, and comes on wish', async ({
	page,
	serve,
	watch
}) => {
	const server = await serve(sites.course);
	const line = page.getByRole('region', { name: 'Uso sin conexión' });
	await page.goto(`${server.address}es/`);
	await expect(line).toContainText('Listo sin conexión', { timeout: 60_000 });
	await server.kill();
	await open(page, `${server.address}es/${lesson}`);
	await moveLever(page);
	// A browser writes the status of a page that is not there into its console.
	watch.expect(/404/);
	await page.goto(`${server.address}en/${lesson}`);
	await expect(page.getByRole('main')).toContainText('English');
	await expect(page).toHaveURL(/es\/not-found/);

	const again = await serve(sites.course, server.port);
	await open(page, `${server.address}es/`);
	await line.getByText('Listo sin conexión').first().click();
	await line.getByRole('button', { name: /English/ }).click();
	await expect(line.getByRole('button', { name: /English/ })).toHaveCount(0, { timeout: 60_000 });
	await expect(line).toContainText('Listo sin conexión', { timeout: 60_000 });
	await again.kill();
	await open(page, `${server.address}en/${lesson}`);
	await moveLever(page);
});
