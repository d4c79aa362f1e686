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
