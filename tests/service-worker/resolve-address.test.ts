import { describe, expect, test } from 'vitest';
import { notFoundPages, resolveAddress } from '../../src/service-worker/resolve-address.ts';
import { course, scope } from './fakes.ts';

const texts = {
	'': 'the first page',
	'en/': 'the course',
	'en/lessons/the-big-push/': 'a lesson',
	'en/lessons/the-big-push/__data.json': '{}',
	'en/not-found/': 'not here',
	'es/not-found/': 'no está',
	'_app/immutable/chunks/a.js': 'a chunk'
};
const site = course('first', texts);
const navigate = (path: string) => resolveAddress(scope + path, true, site);
const load = (path: string) => resolveAddress(scope + path, false, site);

describe('a page', () => {
	test('is found at its address, whatever the query', () => {
		expect(navigate('en/')).toEqual({ kind: 'file', path: 'en/' });
		expect(navigate('en/?from=home#top')).toEqual({ kind: 'file', path: 'en/' });
		expect(navigate('')).toEqual({ kind: 'file', path: '' });
	});

	test.each([
		['en', 'en/'],
		['en/lessons/the-big-push?state=1', 'en/lessons/the-big-push/?state=1'],
		['en/index.html', 'en/'],
		['index.html', ''],
		['index.html?from=home', '?from=home']
	])('asked for as %s is redirected to "%s"', (asked, page) => {
		expect(navigate(asked)).toEqual({ kind: 'redirect', to: scope + page });
	});

	test('that does not exist is unknown', () => {
		expect(navigate('en/nowhere/')).toEqual({ kind: 'unknown', path: 'en/nowhere/' });
		expect(navigate('en/not-index.html')).toEqual({ kind: 'unknown', path: 'en/not-index.html' });
	});
});

describe('what a page loads', () => {
	test('is found among the files', () => {
		const data = 'en/lessons/the-big-push/__data.json';
		expect(load(`${data}?x-sveltekit-invalidated=01`)).toEqual({ kind: 'file', path: data });
	});

	test('may belong to another version', () => {
		expect(load('_app/immutable/chunks/of-yesterday.js')).toEqual({ kind: 'unlisted' });
		expect(load('en/gone/__data.json')).toEqual({ kind: 'unlisted' });
	});

	test('is asked of the host where it names the version', () => {
		expect(load('_app/version.json')).toEqual({ kind: 'version' });
	});
});

test('addresses outside the site are the browser’s', () => {
	for (const address of [
		'https://host.example/',
		'https://host.example/minga-of-others/',
		'https://other.example/minga/en/'
	])
		expect(resolveAddress(address, true, site)).toEqual({ kind: 'foreign' });
});

describe('notFoundPages', () => {
	test('begin with the one in the language of the address', () => {
		expect(notFoundPages('es/donde/', site)).toEqual(['es/not-found/', 'en/not-found/']);
		expect(notFoundPages('en/where/', site)).toEqual(['en/not-found/', 'es/not-found/']);
	});

	test('are all there are where the address has no language', () => {
		expect(notFoundPages('nowhere/', site)).toEqual(['en/not-found/', 'es/not-found/']);
		expect(notFoundPages('nowhere/', course('bare', {}))).toEqual([]);
	});
});
