import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import type { WriteNumber } from '../../src/lib/i18n/model-words.ts';
import { defaultsOf } from '../../src/lib/models/parameters.ts';
import type { ParameterSpec, ParameterValue } from '../../src/lib/models/parameter-spec.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';
import { loadWidget } from '../../src/lib/widgets/registry.ts';
import type { SomeParameters, SomeState } from '../../src/lib/widgets/some-widget.ts';

const write: WriteNumber = (value, format) => formatNumber(value, format, 'en');
const broken = /NaN|undefined|Infinity|null|\[object|\{|\}/;

describe('the failure is named', () => {
	const cases: [id: string, preset: string, says: RegExp][] = [
		['joint-project', 'airport', /one of several equilibria.*stay out/],
		['joint-project', 'irrigation', /one equilibrium that is inefficient.*transfer of 2/],
		['joint-project', 'university', /one of several equilibria.*would invest/],
		['joint-project', 'standalone', /One equilibrium: both invest.*no coordination failure/],
		['joint-project', 'edge', /one of several equilibria.*neither way/],
		['training-without-contracts', 'trap', /one of several equilibria.*it empties/],
		['training-without-contracts', 'race', /one of several equilibria.*fills up/],
		['training-without-contracts', 'holdUp', /one equilibrium that is inefficient, a hold-up/],
		['training-without-contracts', 'edge', /On the edge/],
		['training-without-contracts', 'tooCostly', /no coordination failure/],
		['two-sided-entry', 'down', /one of several equilibria.*it empties/],
		['two-sided-entry', 'up', /one of several equilibria.*it fills/],
		['two-sided-entry', 'saddle', /rests where it may tip either way/],
		['two-sided-entry', 'partial', /100% of the hotels with 70% of the airlines/],
		['two-sided-entry', 'onlyEmpty', /One stable equilibrium: an empty place/],
		['infant-industry', 'falsePromise', /false promise.*60% more.*20% less.*costs 12\.3%/],
		[
			'infant-industry',
			'trapGrows',
			/true trap.*one of several equilibria.*raises real income by 4\.8%/
		],
		['infant-industry', 'trapSmallMarket', /true trap.*costs 4\.4%/],
		[
			'infant-industry',
			'backward',
			/one equilibrium that is inefficient.*coordination, not protection/
		],
		['infant-industry', 'tie', /pay the same.*No coordination failure/],
		[
			'shared-prevention',
			'shared',
			/one equilibrium that is inefficient.*subsidy of 45.*levy of 22\.5/
		],
		['shared-prevention', 'weakest', /one of several equilibria/],
		['shared-prevention', 'chainTrap', /8% and 100% both hold.*subsidy of 3\.09/],
		['shared-prevention', 'chainCareless', /only 3% holds.*one equilibrium that is inefficient/],
		['shared-prevention', 'chainInterior', /one equilibrium that is inefficient/]
	];
	test.each(cases)('%s, "%s"', async (id, preset, says) => {
		const widget = await loadWidget(id);
		const words = await widget.words.en();
		const state = new ModelState(widget.model, widget.presets[preset] as SomeParameters);
		expect(words.sentence(state.solution, state.parameters, write)).toMatch(says);
	});
});

const ids = [
	'joint-project',
	'training-without-contracts',
	'two-sided-entry',
	'infant-industry',
	'shared-prevention'
];
for (const id of ids) {
	const widget = await loadWidget(id);
	const words = await widget.words.en();

	describe(id, () => {
		const named = Object.entries(widget.presets) as [string, SomeParameters][];
		test.each(named)(
			'draws and says every view of "%s" with each lever at both its ends, compared and not',
			(_, values) => {
				const opening = { ...defaultsOf(widget.model.parameters), ...values } as SomeParameters;
				for (const state of statesAtEnds(opening)) {
					expect(words.sentence(state.solution, state.parameters, write)).toMatch(/^[A-Z].*\.$/s);
					expect(words.sentence(state.solution, state.parameters, write)).not.toMatch(broken);
					for (const view of widget.model.views) expectWhole(view, state);
				}
			}
		);
	});

	function* statesAtEnds(opening: SomeParameters): Generator<SomeState> {
		for (const name of widget.levers)
			for (const end of endsOf(widget.model.parameters[name])) {
				const state = new ModelState(widget.model, opening);
				if (end !== null) state.pin();
				state.slide({ [name]: end });
				yield state;
			}
	}

	function expectWhole(view: string, { parameters, solution, pinned }: SomeState): void {
		const change = () => undefined;
		const props = { parameters, solution, pinned, view, words, write, moving: false, change };
		const { body } = render(widget.Picture, { props });
		expect(body).toMatch(/<path|<rect/);
		expect(body.replace(/<!--.*?-->/g, '')).not.toMatch(/NaN|undefined|Infinity|="null"/);
		for (const [, x] of body.matchAll(/<text[^>]* x="([-\d.]+)"/g)) {
			expect(Number(x)).toBeGreaterThanOrEqual(0);
			expect(Number(x)).toBeLessThanOrEqual(480);
		}
	}
}

function endsOf(spec: ParameterSpec | undefined): readonly ParameterValue[] {
	switch (spec?.kind) {
		case 'number':
			return [spec.slider[0], spec.slider[1], ...(spec.optional ? [null] : [])];
		case 'switch':
			return [false, true];
		case 'choice':
			return spec.options;
		default:
			return [];
	}
}
