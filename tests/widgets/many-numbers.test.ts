import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { loadWords } from '../../src/lib/i18n/words.ts';
import { innovationNetwork } from '../../src/lib/models/innovation-network/model.ts';
import { matchingGrants } from '../../src/lib/models/matching-grants/model.ts';
import type { Model } from '../../src/lib/models/model.ts';
import { researchTender } from '../../src/lib/models/research-tender/model.ts';
import { oneFewer, oneMore } from '../../src/lib/widgets/each-list.ts';
import { firstGiven } from '../../src/lib/widgets/first-given.ts';
import Levers from '../../src/lib/widgets/Levers.svelte';
import { manyLevers } from '../../src/lib/widgets/many-levers.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';
import type { SomeParameters, SomeState, SomeWords } from '../../src/lib/widgets/some-model.ts';
import { takeTyped } from '../../src/lib/widgets/take-typed.ts';

const shell = await (await loadWords('en')).widget();
const words = {
	parameters: {
		projects: { label: 'Projects', meaning: '', element: 'project', fields: { cost: 'Cost' } },
		allocations: {
			label: 'Split',
			meaning: '',
			element: 'firm',
			none: 'None',
			fields: { own: 'Mine' }
		},
		locations: { label: 'Place', meaning: '', element: 'firm' },
		technologies: { label: 'Field', meaning: '', element: 'firm' },
		offers: { label: 'Offers', meaning: '', element: 'offer', none: 'No offers' }
	}
} as unknown as SomeWords;

function opened<P extends object, S>(model: Model<P, S>, given: Partial<P> = {}): SomeState {
	return new ModelState(model, given) as unknown as SomeState;
}

function drawn(model: SomeState, names: readonly string[]): string {
	return render(Levers, {
		props: { id: 'm', names, many: manyLevers, model, words, shell, locale: 'en' }
	}).body;
}

describe('a table', () => {
	test('has a field for each number, told by its row and column', () => {
		const html = drawn(opened(matchingGrants), ['projects']);
		expect(html.match(/<input/g)).toHaveLength(30);
		expect(html).toMatch(/<th scope="row" id="m-projects-row-1"[^>]*>project 2</);
		expect(html).toMatch(/<span id="m-projects-column-0"[^>]*>Cost</);
		expect(html).toContain('aria-labelledby="m-projects-row-1 m-projects-column-0"');
		expect(html).toContain('aria-label="Remove project 2"');
	});

	test('takes rows to sixteen', () => {
		const { projects } = matchingGrants.parameters;
		if (projects.kind !== 'table') throw new RangeError('projects are no table');
		const [row = {}] = projects.default ?? [];
		const many = (count: number) =>
			drawn(
				opened(matchingGrants, { projects: Array.from({ length: count }, () => row as never) }),
				['projects']
			);
		expect(many(15)).toContain('Add another project');
		expect(many(16)).not.toContain('Add another project');
	});

	test('that need not be given is a box to tick, and begins with one row of defaults', () => {
		const model = opened(researchTender);
		const html = drawn(model, ['offers']);
		expect(html).toMatch(/<input type="checkbox" checked[^>]*\/?>\s*No offers/);
		expect(html).not.toContain('<table');
		const offers = firstGiven(researchTender.parameters.offers as never, model.parameters);
		expect(model.set({ offers })).toBe(true);
		expect(offers).toEqual([{ price: 100, quality: 2 }]);
	});

	test('moved inside is another state, and one undo takes it back', () => {
		const model = opened(matchingGrants);
		const projects = model.parameters['projects'] as readonly Record<string, number>[];
		expect(model.set({ projects: projects.map((row) => ({ ...row, cost: 1000 })) })).toBe(true);
		expect(model.parameters['projects']).not.toEqual(projects);
		model.undo();
		expect(model.parameters['projects']).toEqual(projects);
	});
});

describe('lists by name', () => {
	const given = { allocations: { own: [1, 0, 0, 0, 0, 0] } };

	test('are columns, with a row for each element', () => {
		const html = drawn(opened(innovationNetwork, given), ['allocations']);
		expect(html.match(/<th scope="row"/g)).toHaveLength(6);
		expect(html).toMatch(/<span id="m-allocations-column-0"[^>]*>Mine</);
	});

	test('begin as one list of ones, as long as the model’s first list', () => {
		const model = opened(innovationNetwork);
		const first = firstGiven(innovationNetwork.parameters.allocations as never, model.parameters);
		expect(first).toEqual({ own: [1, 1, 1, 1, 1, 1] });
		expect(model.set({ allocations: first })).toBe(true);
	});

	test('say in place why a number cannot be taken', () => {
		const model = opened(innovationNetwork, given);
		const setting = { model, words, shell, locale: 'en' };
		const limits = { ...innovationNetwork.parameters.locations, domain: '[0, ∞)' } as never;
		const take = (typed: number) =>
			takeTyped(setting, typed, limits, 'Mine', { allocations: { own: [typed, 0, 0, 0, 0, 0] } });
		expect(take(-1)).toBe('Mine must be a number of at least 0.');
		expect(take(0)).toBe('With the other values as they are, this cannot be 0.');
		expect(model.parameters['allocations']).toEqual(given.allocations);
		expect(take(3)).toBeNull();
	});
});

describe('long neighbouring lists', () => {
	test('are one table, and a thing added or taken away changes all that describe it', () => {
		const model = opened(innovationNetwork, { allocations: { own: [1, 2, 3, 4, 5, 6] } });
		const html = drawn(model, ['locations', 'technologies']);
		expect(html.match(/<input/g)).toHaveLength(12);
		expect(model.set(oneFewer(model.parameters, 6, 0))).toBe(true);
		expect(model.parameters).toMatchObject({
			locations: [0, 0, 0, 5, 10],
			technologies: [0, 0, 3, 0, 3],
			emissions: null,
			allocations: { own: [2, 3, 4, 5, 6] }
		} satisfies SomeParameters);
		expect(model.set(oneMore(model.parameters, 5))).toBe(true);
		expect(model.parameters['locations']).toEqual([0, 0, 0, 5, 10, 10]);
	});

	test('are not offered a thing more than the model knows', () => {
		const model = opened(innovationNetwork, {
			locations: Array.from({ length: 12 }, (_, index) => 5 * index),
			technologies: Array.from({ length: 12 }, () => 0)
		});
		expect(model.set(oneMore(model.parameters, 12))).toBe(false);
		expect(drawn(model, ['locations', 'technologies'])).toContain(
			'With the other values as they are, place cannot be changed that way.'
		);
	});
});
