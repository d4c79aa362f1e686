import type { Span } from '../../diagrams/scale.ts';
import type { WriteNumber } from '../../i18n/model-words.ts';
import type { CoffeeBanSolution } from '../../models/coffee-ban/solve.ts';
import type { PictureLabel } from '../parts/picture-label.ts';

/** The words in the picture: from which chance of detection the ban works, and the reading. */
export function cheatingLabels(
	solution: CoffeeBanSolution,
	detected: number,
	[, top]: Span,
	picture: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	const { detectionProbabilityLowerBound: works, cheatGainWithBan: gain } = solution;
	const reading: PictureLabel = {
		x: detected,
		y: gain,
		text: write(gain, '.2f'),
		tone: 'ink',
		sides: detected < 0.6 ? ['above-right', 'right'] : ['left', 'below-left', 'above-left']
	};
	if (solution.honestIsEquilibriumWithoutBan)
		return [
			{ x: 0.5, y: top, text: picture['notNeeded'] ?? '', tone: 'indigo', sides: ['below'] },
			reading
		];
	return [
		{
			x: works,
			y: top,
			text: `${picture['works'] ?? ''} ${write(works, '.0%')}`,
			tone: 'ochre',
			sides: works < 0.5 ? ['below-right', 'below-left'] : ['below-left', 'below-right']
		},
		reading
	];
}
