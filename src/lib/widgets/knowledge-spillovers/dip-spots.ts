import type { WriteNumber } from '../../i18n/model-words.ts';
import { knowledgeSpilloversEconomy } from '../../models/knowledge-spillovers/economy.ts';
import type { KnowledgeSpilloversParameters } from '../../models/knowledge-spillovers/parameters.ts';
import type { KnowledgeSpilloversSolution } from '../../models/knowledge-spillovers/solve.ts';
import type { AdoptionSpot } from '../adoption/adoption-view.ts';

/** The bottom of the dip in welfare, where there is one on the way up. */
export function dipSpots(
	parameters: KnowledgeSpilloversParameters,
	{ lowestWelfareShare: share, welfareAtNone }: KnowledgeSpilloversSolution,
	picture: Readonly<Record<string, string>>,
	write: WriteNumber
): AdoptionSpot[] {
	if (share === null || share <= 0 || share >= 1) return [];
	const welfare = knowledgeSpilloversEconomy(parameters).welfare(share);
	if (welfare > welfareAtNone - 0.005) return [];
	return [
		{
			x: share,
			y: welfare,
			text: `${picture['lowest'] ?? ''} ${write(welfare, '.2f')}`,
			tone: 'moss',
			sides: ['above', 'above-right', 'below-right']
		}
	];
}
