import { render } from 'svelte/server';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import type { WriteNumber } from '../../src/lib/i18n/model-words.ts';
import { solvers } from '../../src/lib/models/index.ts';
import { defaultsOf } from '../../src/lib/models/parameters.ts';
import { loadWidget, widgetIds } from '../../src/lib/widgets/registry.ts';
import type { SomeParameters } from '../../src/lib/widgets/some-model.ts';

export { solvers };

const write: WriteNumber = (value, format) => formatNumber(value, format, 'en');

/** Solves a widget's model and draws the whole chart, every view of it, by the id of the model. */
export async function loadCharts(): Promise<Readonly<Record<string, () => unknown>>> {
	const charts = widgetIds.map(async (id) => {
		const { model, presets, words: catalogues, Picture } = await loadWidget(id);
		const words = await catalogues.en();
		const opening = Object.values(presets)[0];
		const parameters = { ...defaultsOf(model.parameters), ...opening } as SomeParameters;
		const draw = () => {
			const solution = model.solve(parameters);
			const state = { parameters, solution, pinned: null, moving: true, words, write };
			return model.views.map(
				(view) => render(Picture, { props: { ...state, view, change: () => undefined } }).body
			);
		};
		return [id, draw] as const;
	});
	return Object.fromEntries(await Promise.all(charts));
}
