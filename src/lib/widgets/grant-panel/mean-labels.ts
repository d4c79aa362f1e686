import type { WriteNumber } from '../../i18n/model-words.ts';
import type { GrantPanelSolution } from '../../models/grant-panel/solve.ts';
import type { PictureLabel } from '../parts/picture-label.ts';

/** What those accepted are worth: by this panel, by a perfect one, by a lottery. */
export function meanLabels(
	{ meanQualitySelected, meanQualityPerfectPanel, meanQualityLottery }: GrantPanelSolution,
	height: number,
	text: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	const below = meanQualitySelected < meanQualityLottery;
	return [
		{
			x: meanQualitySelected,
			y: height,
			text: `${text['panel'] ?? ''} ${write(meanQualitySelected, '.3')}`,
			tone: 'indigo',
			sides: below ? ['left', 'above-left'] : ['above', 'above-left', 'below']
		},
		{
			x: meanQualityPerfectPanel,
			y: height,
			text: `${text['perfect'] ?? ''} ${write(meanQualityPerfectPanel, '.3')}`,
			tone: 'moss',
			sides: ['right', 'above-right', 'below-right']
		},
		{
			x: meanQualityLottery,
			y: height,
			text: `${text['lottery'] ?? ''} ${write(meanQualityLottery, '.3')}`,
			tone: 'ink-soft',
			sides: below ? ['below', 'above'] : ['left', 'above-left']
		}
	];
}
