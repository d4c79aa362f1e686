import { bigPushCurve, bigPushViews } from '../../src/lib/models/big-push/curves.ts';
import {
	countryBrandGainCurve,
	countryBrandProfitCurve
} from '../../src/lib/models/country-brand/curves.ts';
import { thickMarketCurve, thickMarketViews } from '../../src/lib/models/thick-market/curves.ts';
import { solvers } from '../../src/lib/models/index.ts';

export { solvers };

/** All curves of a widget's chart, by the id of its model; clusters draws its solution alone. */
export const charts: Readonly<Record<string, () => unknown>> = {
	'big-push': () => bigPushViews.map((view) => bigPushCurve(view)),
	'thick-market': () => thickMarketViews.map((view) => thickMarketCurve(view)),
	'country-brand': () => [
		countryBrandGainCurve(),
		countryBrandProfitCurve('high'),
		countryBrandProfitCurve('low')
	],
	clusters: () => solvers.clusters()
};
