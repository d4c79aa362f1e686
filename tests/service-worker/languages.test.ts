import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepLanguage, keptLanguages } from '../../src/service-worker/languages.ts';
import { course, MemoryCaches, scope } from './fakes.ts';

const site = course('first', { 'en/': 'the course', 'es/': 'el curso' });

beforeEach(() => vi.stubGlobal('caches', new MemoryCaches()));

describe('the languages that are kept', () => {
	test('are those of the open pages', async () => {
		expect(await keptLanguages(site, [`${scope}es/lessons/a/`])).toEqual(new Set(['es']));
		expect(await keptLanguages(site, [`${scope}en/`, `${scope}es/`])).toEqual(
			new Set(['en', 'es'])
		);
	});

	test('are all where nothing tells', async () => {
		expect(await keptLanguages(site, [scope])).toEqual(new Set(['en', 'es']));
	});

	test('stay what was once asked for, for a later version too', async () => {
		await keepLanguage(site, 'en');
		await keepLanguage(site, 'es');
		await keepLanguage(site, 'es');
		const later = course('second', { 'en/': 'the course', 'es/': 'el curso' });
		expect(await keptLanguages(later, [`${scope}en/`])).toEqual(new Set(['en', 'es']));
	});

	test('never hold one that the course does not have', async () => {
		await keepLanguage(site, 'fr');
		expect(await keptLanguages(site, [`${scope}fr/`, `${scope}en/`])).toEqual(new Set(['en']));
	});
});
