import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { partsOf, patternOf } from '../../src/kit/route-pattern.ts';
import { isLocale } from '../../src/lib/i18n/locales.ts';

/** Every page of the course, by the name of its route. */
const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('+page.svelte'))
	.map((file) => `/${dirname(file)}`.replace(/\/\.$/, '/'));

interface Reading {
	parse_route_id: (route: string) => { pattern: RegExp; params: unknown[] };
	exec: (match: RegExpExecArray, params: unknown[], matchers: unknown) => unknown;
}

const theirs = (await import(
	join(process.cwd(), 'node_modules/@sveltejs/kit/src/utils/routing.js')
)) as Reading;

const matchers = { lang: isLocale };

const addresses = [
	'/',
	'/en',
	'/es/',
	'/xx/',
	'/en/lessons/the-big-push/',
	'/en/lessons/the-big-push',
	'/en/lessons/',
	'/es/models/big-push/',
	'/es/models/big-push/more/',
	'/en/teach/guide/the-big-push/',
	'/en/teach/guide/',
	'/en/what-to-remember/',
	'/en//',
	...routes.map((route) => route.replace('[lang=lang]', 'es').replace(/\[\w+\]/, 'ñandú-1.2'))
];

describe('routes', () => {
	test.each(routes)('%s takes in what SvelteKit lets it take in, and no more', (route) => {
		const ours = patternOf(route);
		const known = theirs.parse_route_id(route);
		for (const address of addresses) {
			const match = ours.pattern.exec(address);
			const expected = known.pattern.exec(address);
			expect(match && (partsOf(match, ours.params, matchers) ?? 'refused'), address).toEqual(
				expected && (theirs.exec(expected, known.params, matchers) ?? 'refused')
			);
		}
	});

	test.each(routes)(
		'%s has plain words and whole parts only: all that is read of a route',
		(route) => {
			expect(route).toMatch(/^\/$|^(\/([a-z-]+|\[\w+(=\w+)?\]))+$/);
		}
	);
});
