import type { WriteNumber } from '../../i18n/model-words.ts';
import { selfDiscoveryEconomy } from '../../models/self-discovery/economy.ts';
import type { SelfDiscoveryParameters } from '../../models/self-discovery/parameters.ts';
import type { SelfDiscoverySolution } from '../../models/self-discovery/solve.ts';
import type { PictureLabel } from '../parts/picture-label.ts';

/** What is left at the market's number of tries and at the best one, and the names of the lines. */
export function triesLabels(
	parameters: SelfDiscoveryParameters,
	solution: SelfDiscoverySolution,
	most: number,
	text: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	const { entrantsLaissezFaire: market, entrantsFirstBest: best } = solution;
	const { value, keptValue, cost } = selfDiscoveryEconomy(parameters);
	const middle = (tries: number) => (value(tries) + cost(tries)) / 2;
	const same = Math.abs(market - best) < 0.02 * most;
	const atMarket: PictureLabel = {
		x: market,
		y: middle(market),
		text: `${text['market'] ?? ''} ${write(solution.welfareLaissezFaire, '.3')}`,
		tone: 'indigo',
		sides: market > best ? ['right', 'left'] : ['left', 'right']
	};
	return [
		{
			x: best,
			y: middle(best),
			text: `${text['best'] ?? ''} ${write(solution.welfareFirstBest, '.3')}`,
			tone: 'moss',
			sides: market > best ? ['left', 'right'] : ['right', 'left']
		},
		...(same ? [] : [atMarket]),
		{
			x: 0.3 * most,
			y: value(0.3 * most),
			text: text['value'] ?? '',
			tone: 'moss',
			sides: ['above-left', 'below-right']
		},
		{
			x: 0.75 * most,
			y: cost(0.75 * most),
			text: text['cost'] ?? '',
			tone: 'clay',
			sides: ['above-left', 'below-right', 'below']
		},
		{
			x: 0.9 * most,
			y: keptValue(0.9 * most),
			text: text['kept'] ?? '',
			tone: 'indigo',
			sides: ['below-left', 'below', 'above']
		}
	];
}
