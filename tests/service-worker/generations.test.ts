import { beforeEach, describe, expect, test, vi } from 'vitest';
import { course, MemoryCaches } from './fakes.ts';

const [first, second, third] = ['first', 'second', 'third'].map((version) => course(version, {}));
if (!first || !second || !third) throw new Error('three versions');
let kept: MemoryCaches;

beforeEach(async () => {
	kept = new MemoryCaches();
	vi.stubGlobal('caches', kept);
	for (const { cacheName } of [first, second, third]) await kept.open(cacheName);
	await kept.open('minga:/:of-another-site');
});

/** Each version's worker is a process of its own, with its own memory. */
async function workerOf() {
	vi.resetModules();
	return import('../../src/service-worker/generations.ts');
}

async function keptVersions() {
	const names = await kept.keys();
	return names
		.filter((name) => name.startsWith('minga:/minga/:') && !name.endsWith('generations'))
		.map((name) => name.slice('minga:/minga/:'.length));
}

describe('the first version of all', () => {
	test('is what every tab shows', async () => {
		const worker = await workerOf();
		await worker.takeOver(first, ['a', 'b']);
		expect(await worker.cacheNameFor('a', first)).toBe(first.cacheName);
	});
});

describe('a newer version that has taken over', () => {
	test('lets the tabs that were open go on with the older', async () => {
		await (await workerOf()).takeOver(first, ['a']);
		const worker = await workerOf();
		await worker.takeOver(second, ['a', 'b']);
		expect(await worker.cacheNameFor('a', second)).toBe(first.cacheName);
		expect(await worker.cacheNameFor('opened later', second)).toBe(second.cacheName);
	});

	test('lets each tab keep its own version through two updates', async () => {
		await (await workerOf()).takeOver(first, []);
		await (await workerOf()).takeOver(second, ['a']);
		const worker = await workerOf();
		await worker.takeOver(third, ['a', 'b']);
		expect(await worker.cacheNameFor('a', third)).toBe(first.cacheName);
		expect(await worker.cacheNameFor('b', third)).toBe(second.cacheName);
		await worker.tidy(third, ['a', 'b'], false);
		expect(await keptVersions()).toEqual(['first', 'second', 'third']);
	});

	test('knows this again after its worker was put to sleep', async () => {
		await (await workerOf()).takeOver(first, []);
		await (await workerOf()).takeOver(second, ['a']);
		expect(await (await workerOf()).cacheNameFor('a', second)).toBe(first.cacheName);
	});
});

describe('tidy', () => {
	test('throws an older version away once its last tab is closed', async () => {
		await (await workerOf()).takeOver(first, []);
		const worker = await workerOf();
		await worker.takeOver(third, ['a']);
		await worker.tidy(third, ['a', 'b'], false);
		expect(await keptVersions()).toEqual(['first', 'third']);
		await worker.tidy(third, ['b'], false);
		expect(await keptVersions()).toEqual(['third']);
	});

	test('leaves other sites of the host alone', async () => {
		const worker = await workerOf();
		await worker.takeOver(first, []);
		await worker.tidy(first, [], false);
		expect(await kept.keys()).toContain('minga:/:of-another-site');
	});

	test('touches nothing while a newer version is being saved, nor from one that only waits', async () => {
		await (await workerOf()).takeOver(first, []);
		const worker = await workerOf();
		await worker.tidy(first, [], true);
		await worker.tidy(second, [], false);
		expect(await keptVersions()).toEqual(['first', 'second', 'third']);
	});
});
