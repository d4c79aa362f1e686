import { expect, test } from 'vitest';
import type { MappedModel } from '../../src/lib/lessons/texts/model-map.ts';
import { widgetIds } from '../../src/lib/widgets/registry.ts';
import { course, files } from './course.ts';

test('every model that can be shown stands on the map of models', () => {
	const map = course.modules.get(files.modelMap.path) as readonly MappedModel[];
	expect(idsIn(map).sort()).toEqual([...widgetIds].sort());
});

function idsIn(map: readonly MappedModel[]): string[] {
	return map.flatMap(({ model, 'leads-to': below = [] }) => [model, ...idsIn(below)]);
}
