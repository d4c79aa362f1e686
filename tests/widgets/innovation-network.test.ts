import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import { apart } from '../../src/lib/widgets/innovation-network/apart.ts';
import { threadsBetween } from '../../src/lib/widgets/innovation-network/threads.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';
import { loadWidget } from '../../src/lib/widgets/registry.ts';
import type { SomeParameters } from '../../src/lib/widgets/some-model.ts';
import { expectWholePictures } from './whole-pictures.ts';

await expectWholePictures(['innovation-network']);

describe('the failure is named', () => {
	const cases: [preset: string, says: RegExp][] = [
		[
			'cluster',
			/split like this, is worth 8\.4, spread evenly 8\.29, at best 8\.64\..*most to firms 1, 2 and 3.*something to each.*one equilibrium that is inefficient/
		],
		['remote', /is worth 4\.53/],
		['closedLabs', /one equilibrium that is inefficient/],
		['noSpillovers', /Spreading the budget evenly is best.*no coordination failure/],
		['university', /most to firm \d.*one equilibrium that is inefficient/]
	];
	test.each(cases)('"%s"', async (preset, says) => {
		expect(await said(preset)).toMatch(says);
	});

	test('and where more research is better without end, that is said', async () => {
		expect(await said('cluster', { spilloverStrength: 0.13 })).toMatch(/better without end/);
	});

	test('and an even split that no other beats is called so', async () => {
		expect(await said('noSpillovers', { allocations: null })).toMatch(/no split does better/);
	});
});

async function said(preset: string, patch: SomeParameters = {}): Promise<string> {
	const widget = await loadWidget('innovation-network');
	const words = await widget.words.en();
	const { solution, parameters } = new ModelState(widget.model, {
		...(widget.presets[preset] as SomeParameters),
		...patch
	});
	return words.sentence(solution, parameters, (value, format) => formatNumber(value, format, 'en'));
}

describe('firms on the map', () => {
	const bounds = { left: 0, right: 400, top: 0, bottom: 300 };

	test('of one place and field are seen apart, on the paper', () => {
		const seats = apart(
			Array.from({ length: 12 }, () => ({ x: 0, y: 0 })),
			bounds
		);
		for (const [index, one] of seats.entries()) {
			expect(one.x).toBeGreaterThanOrEqual(0);
			expect(one.y).toBeGreaterThanOrEqual(0);
			for (const other of seats.slice(index + 1))
				expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(30);
		}
	});

	test('that are far apart stay where they are', () => {
		const [one, other] = apart(
			[
				{ x: 50, y: 60 },
				{ x: 300, y: 200 }
			],
			bounds
		);
		expect(one).toEqual({ x: 50, y: 60 });
		expect(other).toEqual({ x: 300, y: 200 });
	});

	test('have the thicker a thread the more they learn, and none if they learn nothing', () => {
		const places = [0, 1, 2].map((x) => ({ x, y: 0 }));
		const threads = threadsBetween(
			[
				[0, 0.1, 0],
				[0.1, 0, 0.05],
				[0, 0.05, 0]
			],
			places
		);
		expect(threads.map(({ path }) => path)).toEqual(['M0 0L1 0', 'M1 0L2 0']);
		expect(threads[0]?.width).toBeCloseTo(2 * (threads[1]?.width ?? 0));
	});
});
