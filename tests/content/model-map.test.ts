import { expect, test } from 'vitest';
import { locales } from '../../src/lib/i18n/locales.ts';
import type { MappedModel } from '../../src/lib/lessons/texts/model-map.ts';
import { widgetIds } from '../../src/lib/widgets/registry.ts';
import { courseIn } from './course.ts';

test.each(locales)(
	'every model that can be shown stands on the map of models, %s',
	async (locale) => {
		const { course, files } = await courseIn(locale);
		const map = course.modules.get(files.modelMap.path) as readonly MappedModel[];
		expect(idsIn(map).sort()).toEqual([...widgetIds].sort());
	}
);

function idsIn(map: readonly MappedModel[]): string[] {
	return map.flatMap(({ model, 'leads-to': below = [] }) => [model, ...idsIn(below)]);
}
