import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../../svelte.config.js';
import { lightened, plainNode } from '../../src/lib/server/light-kit-plugin.ts';
import { takenOneByOne, withoutWaiting } from '../../src/lib/server/prunable-svelte-plugin.ts';
import { withoutEasing, withoutPointing } from '../../src/lib/server/still-plots-plugin.ts';

function sourceOf(file: string): string {
	return readFileSync(join('node_modules', file), 'utf8');
}

describe('packages as they are shipped', () => {
	test('SvelteKit takes its parts of Svelte one by one', () => {
		const client = sourceOf('@sveltejs/kit/src/runtime/client/client.js');
		expect(takenOneByOne(client)).toContain('const onMount = svelte.onMount, tick = svelte.tick;');
	});

	test('Svelte waits for no values in the markup, and no component asks it to', () => {
		const async = sourceOf('svelte/src/internal/client/reactivity/async.js');
		const lighter = withoutWaiting(async);
		expect(lighter).toMatch(/\tfn\(deriveds\);\n\}\n/);
		expect(lighter.split('\nexport ').length).toBe(async.split('\nexport ').length);
		expect(config.compilerOptions).toEqual({ runes: true });
	});

	test('SvelteKit reads plain data, plain routes and whole addresses, and nothing else is gone', () => {
		for (const file of [
			'client/client.js',
			'client/parse.js',
			'client/state.svelte.js',
			'app/paths/client.js'
		]) {
			const id = `@sveltejs/kit/src/runtime/${file}`;
			const source = sourceOf(id);
			const lighter = lightened(source, id);
			expect(lighter.length).not.toBe(source.length);
			expect(lighter.split(/\nexport |\nasync |\nfunction /).length).toBe(
				source.split(/\nexport |\nasync |\nfunction /).length
			);
		}
	});

	test('no page needs what SvelteKit has lost: addresses in disguise, routes to be filled in', () => {
		expect(existsSync('src/hooks.ts') || existsSync('src/hooks.client.ts')).toBe(false);
		const filledIn = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(svelte|ts)$/.test(file))
			.filter((file) => /\bresolve\(\s*['"`]\/\[/.test(readFileSync(`src/${file}`, 'utf8')));
		expect(filledIn).toEqual([]);
	});

	test('a page hands its loading over by name', () => {
		const node = 'import * as universal from "../+page.ts";\nexport { universal };\n';
		const source =
			'export const trailingSlash = "always";\nexport const load: PageLoad = () => ({});';
		expect(plainNode(node, source)).toBe(
			'import { load, trailingSlash } from "../+page.ts";\nexport const universal = { load, trailingSlash };\n'
		);
		expect(() => plainNode('export {};', source)).toThrow('no longer has');
	});

	test('every page’s file of loading gives each thing in the way in which it is looked for', () => {
		const given = sourcesWith(/^export (?!const \w+|type |interface )/m);
		expect(given.filter((file) => /\+(page|layout)\.ts$/.test(file))).toEqual([]);
	});

	test('Chart.js knows no easing but the even one, and nothing else is gone', () => {
		const helpers = sourceOf('chart.js/dist/chunks/index.js');
		const lighter = withoutEasing(helpers);
		expect(lighter).toContain('linear: (t) => t');
		expect(lighter).not.toContain('easeInBounce');
		expect(lighter.split('\nfunction ').length).toBe(helpers.split('\nfunction ').length);
	});

	test('Chart.js looks for nothing under a pointer, and keeps all its classes', () => {
		const chart = sourceOf('chart.js/dist/chart.js');
		const lighter = withoutPointing(chart);
		expect(lighter).toContain('modes: {}');
		expect(lighter.split('\nclass ').length).toBe(chart.split('\nclass ').length);
	});

	test('throws when a package no longer has what was known of it', () => {
		expect(() => takenOneByOne('export {};')).toThrow('no longer has');
	});
});
