import type { WriteNumber } from '../../i18n/model-words.ts';
import type { ResearchOffer } from '../../models/research-tender/parameters.ts';
import type { ResearchTenderSolution } from '../../models/research-tender/solve.ts';
import type { PictureLabel } from '../parts/picture-label.ts';

/** Each offer with its number and score. */
export function offerLabels(
	offers: readonly ResearchOffer[],
	{ scores, winnerIndex }: ResearchTenderSolution,
	text: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	return offers.map(({ price, quality }, index) => ({
		x: price,
		y: quality,
		text: `${text['offer'] ?? ''} ${write(index + 1, 'd')}: ${write(scores?.[index] ?? null, '.2f')}`,
		tone: index === winnerIndex ? 'moss' : 'ink',
		sides: index === winnerIndex ? ['above', 'above-left'] : ['below', 'below-right', 'right']
	}));
}
