import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { models } from '../../../src/lib/models/index.ts';
import type { ParameterSpec } from '../../../src/lib/models/parameter-spec.ts';
import { leverPatch, readLever } from '../../../src/lib/widgets/gallery/card-lever.ts';
import { chapters } from '../../../src/lib/widgets/gallery/chapters.ts';
import { openSmall } from '../../../src/lib/widgets/gallery/open-small.ts';
import SmallPicture from '../../../src/lib/widgets/gallery/SmallPicture.svelte';
import { widgetIds } from '../../../src/lib/widgets/registry.ts';

const placed = chapters.flatMap((chapter) => chapter.models);

test.each(widgetIds)('%s stands in exactly one group', (id) => {
	expect(placed.filter((member) => member.id === id)).toHaveLength(1);
});

test.each(placed)('$id has the lever $lever.name', ({ id, lever }) => {
	const specs: Readonly<Record<string, ParameterSpec>> = models[id].parameters;
	expect(specs[lever.name]?.kind).toBe(lever.element === null ? 'number' : 'list');
});

describe('the lever of a card is one of its model’s, and moves its picture', () => {
	for (const { id, lever } of placed.filter((member) => widgetIds.includes(member.id)))
		test(id, async () => {
			const { widget, words, state } = await openSmall(id, 'en');
			const spec = widget.model.parameters[lever.name];
			const opening = readLever(state.parameters, lever);
			expect(widget.levers).toContain(lever.name);
			expect(opening).toBeTypeOf('number');
			if (spec?.kind !== 'number' && spec?.kind !== 'list') return;
			const drawnAt = (at: number | undefined) => {
				state.slide(leverPatch(state.parameters, lever, at ?? Number.NaN));
				const { body } = render(SmallPicture, {
					props: { widget, model: state, words, locale: 'en' }
				});
				expect(body).not.toMatch(/NaN|undefined|Infinity/);
				expect(body, 'nothing in it takes the focus').not.toMatch(
					/tabindex|<(a|button|input|select)\b/
				);
				// What is read aloud is no part of what a card shows.
				return body.replace(/<desc[\s\S]*?<\/desc>/g, '');
			};
			const places = new Set([opening, spec.slider[0], spec.slider[1]]);
			expect(new Set([...places].map(drawnAt)).size).toBe(places.size);
		});
});
