import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../../svelte.config.js';
import { leaveOut } from '../../src/lib/server/leave-out.ts';
import { takenOneByOne, withoutWaiting } from '../../src/lib/server/prunable-svelte-plugin.ts';
import { plainChart, plainHelpers } from '../../src/lib/server/still-plots-plugin.ts';

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

	test('Chart.js knows one way from place to place, one mark, and straight lines', () => {
		const helpers = sourceOf('chart.js/dist/chunks/index.js');
		const lighter = plainHelpers(helpers);
		expect(lighter).toContain('linear: (t) => t');
		expect(lighter).not.toContain('easeInBounce');
		expect(lighter).toContain('ctx.arc(x, y, radius, 0, TAU)');
		expect(lighter).not.toContain("case 'star'");
		expect(lighter).toContain(
			'_updateBezierControlPoints(points, options, area, loop, indexAxis) {}'
		);
		expect(lighter.split('\nfunction ').length).toBe(helpers.split('\nfunction ').length);
	});

	test('Chart.js looks for nothing under a pointer, and keeps all its classes', () => {
		const chart = sourceOf('chart.js/dist/chart.js');
		const lighter = plainChart(chart);
		expect(lighter).toContain('modes: {}');
		expect(lighter).not.toContain('_eventHandler(e, ');
		expect(lighter.split('\nclass ').length).toBe(chart.split('\nclass ').length);
	});

	test('what is left out is a body of a function or a whole method, and nothing beside it', () => {
		const code = 'function a() { return b(); }\nclass C { d() { a(); } e() {} }';
		expect(leaveOut(code, ['a', 'C.d'])).toBe('function a() {}\nclass C {  e() {} }');
	});

	test('throws when a package no longer has what was known of it', () => {
		expect(() => takenOneByOne('export {};')).toThrow('no longer has');
		expect(() => leaveOut('export {};', ['Chart.show'])).toThrow('no longer has Chart.show');
	});
});
