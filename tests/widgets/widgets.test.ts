import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import { locales } from '../../src/lib/i18n/locales.ts';
import { loadWords } from '../../src/lib/i18n/words.ts';
import { defaultsOf } from '../../src/lib/models/parameters.ts';
import { renderOpening } from '../../src/lib/server/render-opening.ts';
import { factsTable } from '../../src/lib/widgets/facts-table.ts';
import { isMany } from '../../src/lib/widgets/lever-groups.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';
import { loadWidget, widgetIds } from '../../src/lib/widgets/registry.ts';
// Compiling the shell takes a slow machine longer than a test may last: it is done here, beforehand.
import '../../src/lib/widgets/ModelWidget.svelte';
import type { SomeParameters } from '../../src/lib/widgets/some-model.ts';

const broken = /NaN|undefined|null|Infinity|\[object|\{|\}/;
/** Several equilibria, one that is inefficient, or nothing that coordination would mend. */
const namesFailure = {
	en: /coordination failure|inefficient|failure of coordination|nothing to gain by coordination/i,
	es: /falla de coordinación|ineficiente|coordinarse no aportaría nada|con coordinación no hay nada que ganar/i
};

for (const id of widgetIds)
	for (const locale of locales) {
		const widget = await loadWidget(id);
		const words = await widget.words[locale]();
		const shell = await (await loadWords(locale)).widget();
		const write = (value: number | null, format: Parameters<typeof formatNumber>[1]) =>
			formatNumber(value, format, locale);

		describe(`${id}, ${locale}`, () => {
			for (const [name, values] of Object.entries(widget.presets))
				test(`"${name}" has a name, and is said with its failure and tabled without a hole`, () => {
					const given = { ...defaultsOf(widget.model.parameters), ...values } as SomeParameters;
					const state = new ModelState(widget.model, given);
					const sentence = words.sentence(state.solution, state.parameters, write);
					expect(words.presets[name]).toBeTruthy();
					expect(sentence).toMatch(/^[A-Z].*\.$/s);
					expect(sentence).not.toMatch(broken);
					expect(sentence).toMatch(namesFailure[locale]);
					const { given: rows, follows } = factsTable(
						widget,
						state.calm,
						state.calm,
						words,
						shell,
						locale
					);
					for (const row of [...rows, ...follows])
						expect(`${row.label} ${row.now} ${row.difference}`).not.toMatch(broken);
				});

			test('every lever, fact and view has its words', () => {
				const state = new ModelState(widget.model);
				for (const name of widget.levers) expect(words.parameters[name]?.label).toBeTruthy();
				for (const view of widget.model.views) expect(words.views[view]).toBeTruthy();
				for (const { key } of widget.facts(state.solution, state.parameters))
					expect(words.facts[key], key).toBeTruthy();
			});

			test('many numbers that may be left out have a box that says so: without it none could be given', () => {
				for (const name of widget.levers) {
					const spec = widget.model.parameters[name];
					if (spec && isMany(spec) && 'optional' in spec)
						expect(words.parameters[name]?.none, name).toBeTruthy();
				}
			});

			test('what lists and tables are set with comes with the models that have some', () => {
				const single = ['number', 'switch', 'choice'];
				const kinds = widget.levers.map((name) => widget.model.parameters[name]?.kind ?? 'none');
				expect(widget.manyLevers !== undefined).toBe(kinds.some((kind) => !single.includes(kind)));
			});

			test('what is plotted over time has its words, and stays in the model’s domains', () => {
				const state = new ModelState(widget.model, Object.values(widget.presets)[0] ?? {});
				const play = widget.play?.(state.parameters);
				if (!play) return;
				expect(words.picture[play.quantity]).toBeTruthy();
				expect(words.picture[play.time]).toBeTruthy();
				if (play.threshold) expect(words.picture[play.threshold.name]).toBeTruthy();
				for (const { patch } of play.frames) expect(state.set(patch)).toBe(true);
			});

			for (const view of widget.model.views)
				test(`the opening state, "${view}", is a finished page: sentence, picture and levers`, async () => {
					const html = await renderOpening(
						{
							id: 'here',
							model: id,
							title: 'A title',
							show: [view],
							levers: null,
							parameters: null
						},
						locale
					);
					const state = new ModelState(widget.model, Object.values(widget.presets)[0] ?? {});
					expect(html).toContain('A title');
					expect(html).toContain('<svg viewBox=');
					const sentence = words.sentence(state.solution, state.parameters, write);
					expect(html).toContain(sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
					for (const name of widget.levers) expect(html).toContain(words.parameters[name]?.label);
					expect(html).not.toMatch(/NaN|undefined|Infinity/);
					expect(html).not.toContain('<!--');
					for (const [area, outline = ''] of html.matchAll(/<path class="area[^>]* d="([^"]*)"/g))
						expect(outline.match(/[ML]/g)?.length, area).toBeGreaterThan(2);
				});
		});
	}

test('throws for a model that no widget shows', async () => {
	await expect(loadWidget('perpetual-motion')).rejects.toThrow(RangeError);
});

describe('the failure is named', () => {
	const cases: [id: string, preset: string, says: RegExp][] = [
		['big-push', 'trap', /one of several equilibria/],
		['big-push', 'noPremium', /One equilibrium.*(inefficient|no coordination failure)/s],
		['big-push', 'knifeEdge', /On the edge/],
		['big-push', 'richMarket', /no coordination failure/],
		['big-push', 'dearFactories', /One equilibrium.*No failure of coordination/s],
		['thick-market', 'trap', /one of several equilibria/],
		['thick-market', 'constantReturns', /no coordination failure/],
		['thick-market', 'lowTurnover', /no coordination failure/],
		['thick-market', 'increasingReturns', /one of several equilibria/],
		['thick-market', 'tooDear', /no coordination failure/],
		['country-brand', 'manyFirms', /one equilibrium that is inefficient/],
		['country-brand', 'threeFirms', /No coordination failure/],
		['country-brand', 'knownBrands', /No coordination failure/],
		['country-brand', 'strictBuyers', /one of several equilibria/],
		['country-brand', 'endless', /one equilibrium that is inefficient/],
		['knowledge-spillovers', 'usersLearn', /one of several equilibria/],
		['knowledge-spillovers', 'allLearn', /one equilibrium that is inefficient.*for good/s],
		['knowledge-spillovers', 'partial', /one of several equilibria/],
		['knowledge-spillovers', 'subsidised', /one of several equilibria/],
		['knowledge-spillovers', 'flatSubsidy', /No coordination failure is left/],
		['knowledge-spillovers', 'fewFirms', /With 2 firms a lone adopter breaks even/],
		['knowledge-spillovers', 'knifeEdge', /On the edge/],
		['knowledge-spillovers', 'notWorthIt', /No coordination failure/],
		['big-push-over-time', 'trap', /one of several equilibria/],
		['big-push-over-time', 'freeShifting', /Interest does not rise/],
		['big-push-over-time', 'patientAndProductive', /no coordination failure/],
		['big-push-over-time', 'partOrAll', /the lower one part of the way/],
		['big-push-over-time', 'noneOrPart', /the better one part of the way/],
		['big-push-over-time', 'dearFactories', /one equilibrium that is inefficient/],
		['big-push-over-time', 'noShifting', /one equilibrium that is inefficient/],
		['division-of-labour', 'trap', /one of several equilibria/],
		['division-of-labour', 'dearImports', /one of several equilibria.*the trap vanishes/s],
		['division-of-labour', 'cheapImports', /No coordination failure.*The trap returns above/s],
		['railroad', 'waitsForUsers', /one of several equilibria/],
		['railroad', 'cannotCollect', /one equilibrium that is inefficient/],
		['railroad', 'built', /No coordination failure/],
		['railroad', 'notWorthIt', /No coordination failure/],
		['monopoly-facility', 'usersKeepGain', /one equilibrium that is inefficient/],
		['monopoly-facility', 'built', /No coordination failure/],
		['monopoly-facility', 'edge', /just covers/],
		['monopoly-facility', 'never', /No coordination failure/],
		['matching-grants', 'byGain', /one equilibrium that is inefficient/],
		['matching-grants', 'windfall', /goes to what would be done anyway/],
		['matching-grants', 'misjudged', /would gain/],
		['grant-panel', 'errs', /71% of the gain.*No coordination failure/],
		['grant-panel', 'captured', /Connections count: those accepted have 1.4/],
		['grant-panel', 'perverse', /worse than a lottery/],
		['research-tender', 'qualityWins', /Offer 2 wins.*the best, though not the cheapest/],
		['research-tender', 'priceCounts', /Offer 3 wins.*the cheapest/],
		['research-tender', 'competition', /With 4 bidders a price of 96/],
		['research-tender', 'thin', /A lone bidder asks .* 120/],
		['pioneer-reward', 'unpaid', /one equilibrium that is inefficient.*reward of 30%.*is not done/],
		['pioneer-reward', 'efficient', /no coordination failure is left/],
		['pioneer-reward', 'tooHigh', /One equilibrium that is inefficient, made by the policy/],
		['pioneer-reward', 'costlyFunds', /a reward of 16% is best/],
		['self-discovery', 'copied', /one equilibrium that is inefficient.*subsidy of 2 a try/],
		['self-discovery', 'neutral', /just the best number.*No coordination failure/],
		['self-discovery', 'racing', /takes the prize from another.*one equilibrium/],
		['policy-mix', 'poor', /90% of the budget for discovery/],
		['policy-mix', 'turning', /50% of the budget for discovery.*several equilibria/],
		['pilot', 'worthTrying', /loses 10.*gains 13.*less than 18\. No coordination failure/],
		['pilot', 'nearlySure', /costs? more than it saves/],
		['pilot', 'edge', /On the edge/],
		['pilot', 'tooDear', /better left/]
	];
	for (const [id, preset, says] of cases)
		test(`${id}, "${preset}"`, async () => {
			const widget = await loadWidget(id);
			const words = await widget.words.en();
			const values = widget.presets[preset] as SomeParameters;
			const state = new ModelState(widget.model, values);
			const write = (value: number | null, format: Parameters<typeof formatNumber>[1]) =>
				formatNumber(value, format, 'en');
			expect(words.sentence(state.solution, state.parameters, write)).toMatch(says);
		});
});
