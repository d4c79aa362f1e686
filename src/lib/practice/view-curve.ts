import type { Point } from '../models/model.ts';
import type { ParameterValue } from '../models/parameter-spec.ts';

type Parameters = Readonly<Record<string, ParameterValue>>;
type ViewCurve = (view: string, parameters: Parameters) => readonly Point[];

/**
 * The bare curve of a model's view, with no mark that would give away where something lies. Models
 * whose views are more than one curve along one axis are not here.
 */
const curves: Readonly<Record<string, () => Promise<ViewCurve>>> = {
	'big-push': async () => (await import('../models/big-push/curves.ts')).bigPushCurve as ViewCurve,
	'big-push-over-time': async () =>
		(await import('../models/big-push-over-time/curves.ts')).bigPushOverTimeCurve as ViewCurve,
	'thick-market': async () =>
		(await import('../models/thick-market/curves.ts')).thickMarketCurve as ViewCurve,
	'knowledge-spillovers': async () =>
		(await import('../models/knowledge-spillovers/curves.ts'))
			.knowledgeSpilloversCurve as ViewCurve,
	'country-brand': async () => {
		const { countryBrandGainCurve } = await import('../models/country-brand/curves.ts');
		return (_, parameters) => countryBrandGainCurve(parameters);
	}
};

/** The curve of a view at some parameters; null where the model has none that stands for itself. */
export async function loadViewCurve(
	model: string | null,
	view: string | null,
	parameters: Parameters
): Promise<readonly Point[] | null> {
	const load = model !== null && Object.hasOwn(curves, model) ? curves[model] : undefined;
	if (!load || view === null) return null;
	return (await load())(view, parameters);
}
