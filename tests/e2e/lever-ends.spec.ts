import type { Locator } from '@playwright/test';
import { findHoles, holesIn } from './holes.ts';
import { expect, test } from './one-page.ts';
import { heightsOf, openModel } from './open-model.ts';
import { modelPages } from './pages.ts';

for (const address of modelPages)
	test(`${address}: as high as drawn, and every lever goes to both its ends in every view`, async ({
		page
	}) => {
		const model = await openModel(page, address);
		const { live, drawn } = await heightsOf(model);
		expect(live).toBe(drawn);

		const first = model.locator('input[type=range]').first();
		for (const key of ['Home', 'End']) {
			await first.press(key);
			expect(await holesIn(model), `the first lever by ${key}`).toEqual([]);
		}
		expect(await holesAtEnds(model)).toEqual([]);
	});

/** What is missing when each lever in turn stands at its ends, in one view after the other. */
async function holesAtEnds(model: Locator): Promise<string[]> {
	// Moved inside the page, as its keys move them: a hundred ways there and back would take minutes.
	const tools = await model
		.page()
		.evaluateHandle<{ find: typeof findHoles }>(`({ find: ${findHoles} })`);
	return model.evaluate(async (element, { find }) => {
		const views = [...element.querySelectorAll<HTMLElement>('.tabs label')];
		const levers = [...element.querySelectorAll<HTMLInputElement>('input[type=range]')];
		const ids = levers.map(({ id }) => id);
		const holes: string[] = [];
		for (const view of views.length > 0 ? views : [null]) {
			view?.click();
			for (const id of ids)
				for (const end of ['min', 'max'] as const) {
					const lever = element.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`);
					if (!lever) continue;
					lever.value = lever[end];
					lever.dispatchEvent(new Event('input', { bubbles: true }));
					await new Promise((drawn) => setTimeout(drawn));
					const place = `${view?.textContent?.trim() ?? 'picture'}, ${id} at its ${end}`;
					holes.push(...find(element).map((hole) => `${place}: ${hole}`));
					element.querySelector<HTMLElement>('[aria-label="Back to the opening state"]')?.click();
				}
		}
		return holes;
	}, tools);
}
