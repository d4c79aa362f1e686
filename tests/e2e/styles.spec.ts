import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/commands/root.js';
import { fileOf, htmlOf } from './built-site.ts';
import { expect, test } from './test.ts';
import { open } from './open.ts';
import { allPages } from './pages.ts';
import { sites } from './sites.js';

const assets = '_app/immutable/assets';

test('each page brings the styles of all it draws, before any script runs', () => {
	const sheets = new Map(
		readdirSync(join(root, sites.course.folder, assets))
			.filter((name) => name.endsWith('.css'))
			.map((name) => [name, scopesIn(fileOf(sites.course, `${assets}/${name}`))])
	);
	const styled = new Set([...sheets.values()].flatMap((scopes) => [...scopes]));
	const bare = allPages.flatMap((address) => {
		const html = htmlOf(sites.course, address);
		const inside = html.match(/<style[^>]*>[^]*?<\/style>/g)?.join('') ?? '';
		const linked = [...html.matchAll(/assets\/([^"/]+\.css)"/g)].map(([, name = '']) => name);
		const brought = new Set(linked.flatMap((name) => [...(sheets.get(name) ?? [])]));
		for (const scope of scopesIn(inside)) brought.add(scope);
		const drawn = scopesIn(html.replaceAll(/<style[^>]*>[^]*?<\/style>/g, ''));
		return [...drawn]
			.filter((scope) => styled.has(scope) && !brought.has(scope))
			.map((scope) => `${address} draws ${scope} without its styles`);
	});
	expect(styled.size).toBeGreaterThan(100);
	expect(bare).toEqual([]);
});

test('a page’s header is drawn in its styles while the page’s own are still to come', () => {
	const early = allPages.flatMap((address) => {
		const [head = '', body = ''] = htmlOf(sites.course, address).split('<body>');
		const [header = '', further] = body.split(/<div[^>]* data-further-styles/);
		if (further === undefined) return [`${address} has no place for styles behind its header`];
		return [...scopesIn(header)]
			.filter((scope) => !head.includes(`.${scope}`))
			.map((scope) => `${address} draws ${scope} before its styles`);
	});
	expect(early).toEqual([]);
});

test('a page keeps its looks when a page that is not there came between', async ({
	page,
	watch
}) => {
	watch.expect(/404.*nowhere/);
	await open(page, 'en/models/big-push/');
	const lever = page.locator('.lever').first();
	await expect(lever).toHaveCSS('display', 'grid');
	await page
		.locator('main a')
		.first()
		.evaluate((link: HTMLAnchorElement) => {
			link.href = new URL('../nowhere/', link.baseURI).href;
			link.click();
		});
	await expect(page.locator('main')).toContainText('not here');
	await page.goBack();
	await expect(lever).toHaveCSS('display', 'grid');
});

/** The components that a text speaks of, by the classes that scope their styles. */
function scopesIn(text: string): Set<string> {
	return new Set(text.match(/svelte-[a-z0-9]+/g));
}
