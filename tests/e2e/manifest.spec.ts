import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type CDPSession } from '@playwright/test';
import { root } from '../../src/commands/root.js';
import { sites } from './sites.js';
import { expect, test } from './test.ts';

interface Picture {
	readonly src: string;
	readonly sizes: string;
	readonly type: string;
	readonly purpose?: string;
	readonly form_factor?: string;
	readonly label?: string;
}

interface Manifest {
	readonly id: string;
	readonly name: string;
	readonly start_url: string;
	readonly scope: string;
	readonly icons: readonly Picture[];
	readonly screenshots: readonly Picture[];
}

const file = (path: string) => readFileSync(join(root, sites.course.folder, path));
const manifestIn = (language: string) =>
	JSON.parse(file(`${language}/manifest.webmanifest`).toString()) as Manifest;
const manifest = manifestIn('en');
/** What a manifest names, from the folder of its language on. */
const pictured = (src: string) => file(join('en', src));

for (const site of [sites.course, sites.below])
	test(`the browser finds nothing that keeps it from installing ${site.base ?? 'at the root'}`, async ({
		serve,
		launchOptions
	}, testInfo) => {
		const { address } = await serve(site);
		const profile = testInfo.outputPath('profile');
		const context = await chromium.launchPersistentContext(profile, launchOptions);
		const page = await context.newPage();
		await page.goto(`${address}en/`);
		const devtools = await context.newCDPSession(page);
		expect(await installabilityErrors(devtools)).toEqual([]);
		const { errors, manifest: parsed } = await devtools.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		expect(parsed).toMatchObject({
			id: new URL('/minga', address).href,
			scope: address,
			startUrl: `${address}en/`
		});
		await context.close();
	});

test('every icon and screenshot is there in the size it is said to have', () => {
	const pictures = [...manifest.icons, ...manifest.screenshots];
	for (const { src, sizes } of pictures.filter(({ type }) => type === 'image/png'))
		expect(sizeOf(pictured(src)), src).toBe(sizes);
	expect(sizeOf(file('icons/apple-touch-icon.png'))).toBe('180x180');
	expect(pictures.find(({ sizes }) => sizes === 'any')?.type).toBe('image/svg+xml');
});

test('every language installs the same app, named in its own words', () => {
	const [here, there] = [manifest, manifestIn('es')];
	const { id, scope, icons } = here;
	expect(there).toMatchObject({ id, scope, icons, lang: 'es' });
	expect(there.name).not.toBe(here.name);
});

test('there is an icon for each place that wants one', () => {
	const wanted = manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`);
	for (const icon of ['192x192 any', '512x512 any', '512x512 maskable'])
		expect(wanted).toContain(icon);
});

test('screenshots show the course wide and narrow, and are small', () => {
	expect(manifest.screenshots.map((picture) => picture.form_factor)).toEqual(['wide', 'narrow']);
	for (const { src, label } of manifest.screenshots) {
		expect(label).toBeTruthy();
		expect(pictured(src).length).toBeLessThan(150_000);
	}
});

test('an iPad finds its icon', async ({ page }) => {
	await page.goto('en/lessons/the-big-push/');
	const icon = page.locator('link[rel=apple-touch-icon]');
	const address = await icon.evaluate((link) => (link as HTMLLinkElement).href);
	const response = await page.request.get(address);
	expect(response.headers()['content-type']).toBe('image/png');
});

/** The width and height that a PNG says it has, as a manifest writes them. */
function sizeOf(png: Buffer): string {
	return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

/** What keeps Chrome from offering to install the page it shows. */
async function installabilityErrors(devtools: CDPSession): Promise<string[]> {
	const { installabilityErrors: errors } = await devtools.send('Page.getInstallabilityErrors');
	return errors.map(({ errorId }) => errorId);
}
