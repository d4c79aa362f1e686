import { describe, expect, test } from 'vitest';
import { ReadingSettings } from '../../src/lib/state/reading-settings.svelte.ts';
import { closedStore, memoryStore } from './stores.ts';

describe('reading settings', () => {
	test('start with the device’s theme and normal text where nothing was chosen', () => {
		const settings = new ReadingSettings(memoryStore());
		expect([settings.theme, settings.textSize, settings.kept]).toEqual(['system', 'normal', true]);
	});

	test('are found again on the next visit', () => {
		const store = memoryStore();
		const first = new ReadingSettings(store);
		first.theme = 'dark';
		first.textSize = 'larger';
		const second = new ReadingSettings(store);
		expect([second.theme, second.textSize]).toEqual(['dark', 'larger']);
	});

	test('are written in the words that the page’s first script reads', () => {
		const store = memoryStore();
		new ReadingSettings(store).theme = 'light';
		expect(JSON.parse(store.getItem('minga-reading') ?? '')).toEqual({
			theme: 'light',
			textSize: 'normal'
		});
	});

	test.each(['', 'null', '7', '[]', '{', '{"theme":"neon","textSize":40}'])(
		'count %j as nothing chosen',
		(saved) => {
			const settings = new ReadingSettings(memoryStore({ 'minga-reading': saved }));
			expect([settings.theme, settings.textSize]).toEqual(['system', 'normal']);
		}
	);

	test('keep a setting that can be read beside one that cannot', () => {
		const saved = '{"theme":"dark","textSize":40}';
		const settings = new ReadingSettings(memoryStore({ 'minga-reading': saved }));
		expect([settings.theme, settings.textSize]).toEqual(['dark', 'normal']);
	});

	test.each([
		['no store', null],
		['a store that refuses', closedStore()]
	])('hold for the page, and say that they are not kept, with %s', (_, store) => {
		const settings = new ReadingSettings(store);
		settings.theme = 'dark';
		expect([settings.theme, settings.kept]).toEqual(['dark', false]);
	});
});
