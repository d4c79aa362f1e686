import { describe, expect, test } from 'vitest';
import { loadViewCurve, viewsWithCurve } from '../../src/lib/exercises/place/view-curves.ts';
import { models } from '../../src/lib/models/index.ts';
import { widgetIds } from '../../src/lib/widgets/registry.ts';

const named = Object.entries(models).flatMap(([id, { views }]) =>
	viewsWithCurve(id).map((view) => ({ id, view, known: views as readonly string[] }))
);

describe('a curve on which something can be placed', () => {
	test.each(named)(
		'$id has a view $view, and its curve runs along the axis',
		async ({ id, view, known }) => {
			expect(known).toContain(view);
			const specs = models[id as keyof typeof models].parameters;
			const parameters = Object.fromEntries(
				Object.entries(specs).map(([name, spec]) => [name, spec.default])
			);
			const points = (await loadViewCurve(id, view, parameters, 2)) ?? [];
			expect(points.length).toBeGreaterThan(1);
			for (const { x, y } of points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
			expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
		}
	);

	test('is not there where a view is more than one', async () => {
		expect(await loadViewCurve('clusters', 'sectors', {}, 1)).toBeNull();
		expect(await loadViewCurve(null, null, {}, 1)).toBeNull();
	});
});

test('a model has views exactly where a widget shows it', () => {
	const withViews = Object.values(models).flatMap(({ id, views }) =>
		views.length > 0 ? [id] : []
	);
	expect([...withViews].sort()).toEqual([...widgetIds].sort());
});
