import type { Point } from '../../models/model.ts';
import type { ParameterValue } from '../../models/parameter-spec.ts';

type Parameters = Readonly<Record<string, ParameterValue>>;
type Draw = (parameters: Parameters, to: number) => readonly Point[];
type Load = () => Promise<Draw>;

/** The curves of a model that are drawn by one function from the name of the view. */
function each<View extends string>(
	views: readonly View[],
	load: () => Promise<(view: View, parameters: Parameters, to: number) => readonly Point[]>
): Readonly<Record<string, Load>> {
	return Object.fromEntries(
		views.map((view) => [
			view,
			async () => {
				const draw = await load();
				return (parameters: Parameters, to: number) => draw(view, parameters, to);
			}
		])
	);
}

/**
 * The bare curve of a model's view, with no mark that would give away where something lies. Views
 * that are more than one curve along one axis are not here.
 */
const curves: Readonly<Record<string, Readonly<Record<string, Load>>>> = {
	'big-push': each(
		['profit', 'income', 'welfare'],
		async () => (await import('../../models/big-push/curves.ts')).bigPushCurve
	),
	'big-push-over-time': each(
		['profit', 'interest', 'welfare'],
		async () => (await import('../../models/big-push-over-time/curves.ts')).bigPushOverTimeCurve
	),
	'thick-market': each(
		['gain', 'welfare'],
		async () => (await import('../../models/thick-market/curves.ts')).thickMarketCurve
	),
	'knowledge-spillovers': each(
		['gain', 'welfare', 'externality'],
		async () =>
			(await import('../../models/knowledge-spillovers/curves.ts')).knowledgeSpilloversCurve
	),
	'country-brand': each(['gain'], async () => {
		const { countryBrandGainCurve } = await import('../../models/country-brand/curves.ts');
		return (_, parameters) => countryBrandGainCurve(parameters);
	}),
	'division-of-labour': each(
		['wage', 'varieties'],
		async () => (await import('../../models/division-of-labour/curves.ts')).divisionOfLabourCurve
	),
	'lumpy-facility': each(
		['operatorProfit', 'usersSurplus', 'welfareGain'],
		async () => (await import('../../models/lumpy-facility/curves.ts')).lumpyFacilityCurve
	),
	'labour-pooling': each(['wage', 'gain'], async () => {
		const { labourPoolingCurve } = await import('../../models/labour-pooling/curves.ts');
		return (view, parameters, to) => labourPoolingCurve(view, parameters, Math.ceil(to));
	}),
	'coffee-ban': each(['cheatGain'], async () => {
		const { coffeeBanCurve } = await import('../../models/coffee-ban/curves.ts');
		return (_, parameters) => coffeeBanCurve(parameters);
	}),
	'pioneer-reward': each(['entryShare', 'welfare', 'outlay'], async () => {
		const { pioneerRewardCurve } = await import('../../models/pioneer-reward/curves.ts');
		return (view, parameters, to) => pioneerRewardCurve(view, to, parameters);
	}),
	'self-discovery': each(['welfare', 'expectedGain'], async () => {
		const { selfDiscoveryCurve } = await import('../../models/self-discovery/curves.ts');
		return (view, parameters, to) => selfDiscoveryCurve(view, to, parameters);
	})
};

/** The views of a model that have a curve on which something can be placed. */
export function viewsWithCurve(model: string): readonly string[] {
	return Object.hasOwn(curves, model) ? Object.keys(curves[model] ?? {}) : [];
}

/**
 * The curve of a view at some parameters, as far as the axis goes; null where the view has none that
 * stands for itself.
 */
export async function loadViewCurve(
	model: string | null,
	view: string | null,
	parameters: Parameters,
	to: number
): Promise<readonly Point[] | null> {
	if (model === null || view === null || !viewsWithCurve(model).includes(view)) return null;
	const draw = await curves[model]?.[view]?.();
	return draw?.(parameters, to) ?? null;
}
