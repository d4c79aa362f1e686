import { expect, test } from 'vitest';
import { loadWords } from '../../src/lib/i18n/words.ts';
import { factsTable } from '../../src/lib/widgets/facts-table.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';
import { loadWidget } from '../../src/lib/widgets/registry.ts';

test('names the option chosen as its lever does', async () => {
	const widget = await loadWidget('matching-grants');
	const words = await widget.words.en();
	const shell = await (await loadWords('en')).widget();
	const { parameters, solution } = new ModelState(widget.model, { shareRule: 'minimal' });
	const { given } = factsTable(widget, { parameters, solution }, null, words, shell, 'en');
	expect(given.find(({ key }) => key === 'shareRule')?.now).toBe('just enough to make it pay');
});

test('names the lists and the columns of tables as their levers do', async () => {
	const shell = await (await loadWords('en')).widget();
	for (const [id, lever, told] of [
		['innovation-network', 'allocations', 'By hand: 2, 2, 2, 0, 0, 0'],
		['research-tender', 'offers', 'Price, Quality: 90, 2; 110, 2.4; 80, 1.6']
	] as const) {
		const widget = await loadWidget(id);
		const words = await widget.words.en();
		const [first] = Object.values(widget.presets);
		const { parameters, solution } = new ModelState(widget.model, first ?? {});
		const { given } = factsTable(widget, { parameters, solution }, null, words, shell, 'en');
		expect(given.find(({ key }) => key === lever)?.now).toBe(told);
	}
});

test('tells two percentages apart in points, all else as it is written', async () => {
	const widget = await loadWidget('big-push');
	const words = await widget.words.en();
	const shell = await (await loadWords('en')).widget();
	const state = (fixedLabour: number) => {
		const opening = { wagePremium: 0.5, fixedLabour };
		const { parameters, solution } = new ModelState(widget.model, opening);
		return { parameters, solution };
	};
	const { given, follows } = factsTable(widget, state(45), state(40), words, shell, 'en');
	expect(follows.find(({ key }) => key === 'tippingShare')).toMatchObject({
		now: '78%',
		pinned: '50%',
		difference: '+28 points'
	});
	expect(given.find(({ key }) => key === 'fixedLabour')?.difference).toBe('+5');
});
