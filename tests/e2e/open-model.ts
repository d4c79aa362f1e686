import { expect, type Locator, type Page } from '@playwright/test';
import { open } from './open.ts';

/** Opens a page and waits until a model on it answers to the hand: the first one, or the one of an id. */
export async function openModel(page: Page, address: string, id?: string): Promise<Locator> {
	await open(page, address);
	const model = page.locator(id ? `#${id}` : '.model').first();
	await model.scrollIntoViewIfNeeded();
	await expect(model).toHaveAttribute('data-live');
	return model;
}

/** What the model says of its state. */
export function sentenceOf(model: Locator): Locator {
	return model.locator('.sentence');
}

/** How high the live model is, and the one of the build whose place it has taken. */
export function heightsOf(model: Locator): Promise<{ live: number; drawn: number }> {
	return model.evaluate(async (element: HTMLElement) => {
		const page = new DOMParser().parseFromString(
			await (await fetch(location.href)).text(),
			'text/html'
		);
		const copy = page.getElementById(element.id);
		if (!copy) throw new Error('the page of the build has no such model');
		const live = element.offsetHeight;
		element.style.display = 'none';
		element.after(copy);
		const drawn = copy.offsetHeight;
		copy.remove();
		element.style.display = '';
		return { live, drawn };
	});
}

/** The grip in the drawing, not the slider beside it. */
export function gripOf(model: Locator): Locator {
	return model.locator('svg [role=slider]').first();
}

/** Drags something by one finger, sideways, in steps as a finger makes them. */
export async function dragByTouch(page: Page, thing: Locator, by: number): Promise<void> {
	const box = await thing.locator('.grip, .reach').last().boundingBox();
	if (!box) throw new Error('nothing to take hold of');
	const session = await page.context().newCDPSession(page);
	const y = box.y + box.height / 2;
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: x === undefined ? [] : [{ x, y }]
		});
	const start = box.x + box.width / 2;
	const steps = 8;
	await touch('touchStart', start);
	for (let step = 1; step <= steps; step++) await touch('touchMove', start + (by * step) / steps);
	await touch('touchEnd');
}
