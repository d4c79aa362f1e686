import { startFailingServer } from './failing-server.ts';
import { expectSaved, offlineLine } from './saved.ts';
import { sites } from './sites.js';
import { expect, test } from './test.ts';

test('an installation broken off twice says what is missing, and is finished on the next visit', async ({
	page,
	watch
}) => {
	// With the host gone, the worker's own script cannot be had either.
	watch.expect(
		/ERR_(CONNECTION|EMPTY_RESPONSE|INCOMPLETE)|error occurred when fetching the script/
	);
	const line = offlineLine(page);

	const first = await startFailingServer(sites.course, 4);
	const address = `http://localhost:${first.port}/en/`;
	await page.goto(address);
	await expect(line).toContainText('Not saved for offline use yet. The connection was lost.');
	await first.stop();
	const [had, all] = await counted();
	expect(had).toBeGreaterThan(0);
	expect(had).toBeLessThan(all);

	const second = await startFailingServer(sites.course, 3, first.port);
	await line.getByText('Not saved offline').click();
	await line.getByRole('button', { name: 'Try again' }).click();
	await expect.poll(async () => (await counted())[0]).toBeGreaterThan(had);
	await expect(line).toContainText('Not saved for offline use yet. The connection was lost.');
	await second.stop();

	const third = await startFailingServer(sites.course, Infinity, first.port);
	await page.goto(address);
	await expectSaved(page);
	await third.stop();

	// Nothing came again: each parcel came once, and each file that travels alone.
	const came = [first, second, third].flatMap(({ handed }) => handed);
	expect(came.toSorted()).toEqual([...new Set(came)].toSorted());
	expect(came.filter((path) => path.includes('/parcels/')).length).toBeGreaterThan(7);
	expect(came.length).toBeLessThan(all / 2);

	/** How many files the page says it has, of how many. */
	async function counted(): Promise<[number, number]> {
		const [, files, total] = /(\d+) of (\d+) files/.exec(await line.innerText()) ?? [];
		return [Number(files), Number(total)];
	}
});
