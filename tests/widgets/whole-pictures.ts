import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import type { WriteNumber } from '../../src/lib/i18n/model-words.ts';
import { defaultsOf } from '../../src/lib/models/parameters.ts';
import type { ParameterSpec, ParameterValue } from '../../src/lib/models/parameter-spec.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';
import { loadWidget } from '../../src/lib/widgets/registry.ts';
import type { SomeParameters, SomeState, SomeWords } from '../../src/lib/widgets/some-model.ts';
import { isStructured } from '../../src/lib/widgets/structured-value.ts';
import { withPart } from '../../src/lib/widgets/with-part.ts';

const write: WriteNumber = (value, format) => formatNumber(value, format, 'en');
const broken = /NaN|undefined|Infinity|null|\[object|\{|\}/;

/** Draws and says every named state of these models with each lever at both its ends, compared and not. */
export async function expectWholePictures(ids: readonly string[]): Promise<void> {
	for (const id of ids) {
		const widget = await loadWidget(id);
		const words = await widget.words.en();

		describe(id, () => {
			test.each(Object.entries(widget.presets))(
				'draws and says every view of "%s" with each lever at both its ends, compared and not',
				(_, values) => {
					const opening = { ...defaultsOf(widget.model.parameters), ...values } as SomeParameters;
					for (const state of statesAtEnds(opening)) {
						expectWholeSentence(state, words);
						for (const view of widget.model.views) expectWholePicture(view, state);
					}
				}
			);
		});

		function* statesAtEnds(opening: SomeParameters): Generator<SomeState> {
			for (const name of widget.levers)
				for (const end of endsOf(widget.model.parameters[name], opening[name])) {
					const state = new ModelState(widget.model, opening);
					if (end !== null) state.pin();
					state.slide({ [name]: end });
					yield state;
				}
		}

		function expectWholePicture(view: string, { parameters, solution, pinned }: SomeState): void {
			const change = () => undefined;
			const sentence = words.sentence(solution, parameters, write);
			const props = {
				parameters,
				solution,
				pinned,
				view,
				words,
				sentence,
				write,
				moving: false,
				change
			};
			const { body } = render(widget.Picture, { props });
			expect(body).toMatch(/<path|<rect/);
			expect(body.replace(/<!--.*?-->/g, '')).not.toMatch(/NaN|undefined|Infinity|="null"/);
			for (const [, at, anchor, text] of body.matchAll(
				/<text class="label[^>]* x="([-\d.]+)"[^>]* text-anchor="(\w+)"[^>]*>([^<]*)</g
			)) {
				const x = Number(at);
				const width = (text?.length ?? 0) * 7;
				const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
				expect(left, text).toBeGreaterThan(-6);
				expect(left + width, text).toBeLessThan(486);
			}
			for (const [, x] of body.matchAll(/<text[^>]* x="([-\d.]+)"/g)) {
				expect(Number(x)).toBeGreaterThanOrEqual(0);
				expect(Number(x)).toBeLessThanOrEqual(480);
			}
		}
	}
}

function expectWholeSentence({ solution, parameters }: SomeState, words: SomeWords): void {
	const sentence = words.sentence(solution, parameters, write);
	expect(sentence).toMatch(/^[A-Z].*\.$/s);
	expect(sentence).not.toMatch(broken);
}

function endsOf(
	spec: ParameterSpec | undefined,
	value: ParameterValue | undefined
): readonly ParameterValue[] {
	switch (spec?.kind) {
		case 'number':
			return [spec.slider[0], spec.slider[1], ...(spec.optional ? [null] : [])];
		case 'switch':
			return [false, true];
		case 'choice':
			return spec.options;
		case 'list': {
			if (typeof value !== 'object' || value === null || isStructured(value)) return [];
			const { total } = spec;
			const ends = [spec.slider[0], spec.slider[1]];
			return value.flatMap((_, moved) =>
				ends.map((end) =>
					total === undefined
						? value.map((each, index) => (index === moved ? end : each))
						: withPart(value, moved, end, total)
				)
			);
		}
		default:
			return [];
	}
}
