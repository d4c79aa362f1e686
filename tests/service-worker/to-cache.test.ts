import { expect, test } from 'vitest';
import { addressOf, cachePrefix } from '../../src/service-worker/to-cache.ts';
import { course, scope } from './fakes.ts';

const site = course('first', { 'en/': 'the course', '': 'the first page' });

test('each version has a cache of its own, named after where the site lives', () => {
	expect(site.cacheName).toBe('minga:/minga/:first');
});

test('no site’s caches begin with the name of another’s', () => {
	const prefixes = ['https://a.example/', 'https://a.example/minga/', 'https://a.example/m/'].map(
		cachePrefix
	);
	for (const prefix of prefixes)
		expect(prefixes.filter((other) => other.startsWith(prefix))).toEqual([prefix]);
});

test('addresses are whole', () => {
	expect(addressOf(site, 'en/')).toBe(`${scope}en/`);
	expect(addressOf(site, '')).toBe(scope);
});
