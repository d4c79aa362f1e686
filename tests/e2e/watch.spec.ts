import { open } from './open.ts';
import { expect, test } from './test.ts';
import { watchOver } from './watch.ts';

test('nothing that goes wrong in a browser goes unseen', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const watch = watchOver(context);
	const page = await context.newPage();
	await open(page, `${baseURL ?? ''}en/`);
	expect(watch.troubles).toEqual([]);

	for (const [what, seen] of [
		["setTimeout(() => { throw new Error('on purpose') })", /a page threw on purpose/],
		["console.error('on purpose')", /in the console: on purpose/],
		["fetch('/no-such-file')", /in the console: .*404/],
		["fetch('https://other.example/').catch(() => null)", /Content Security Policy/],
		["location.href = 'https://other.example/'", /another host: https:\/\/other\.example/]
	] as const) {
		await page.evaluate(`void (() => { ${what} })()`);
		await expect.poll(() => watch.troubles.join('\n')).toMatch(seen);
	}
	await context.close();
});
