import type { WriteNumber } from '../../i18n/model-words.ts';
import type { LabourPoolingView } from '../../models/labour-pooling/curves.ts';
import type { LabourPoolingParameters } from '../../models/labour-pooling/parameters.ts';
import type { LabourPoolingSolution } from '../../models/labour-pooling/solve.ts';
import type { PictureLabel } from '../parts/picture-label.ts';

interface PoolingPicture {
	readonly view: LabourPoolingView;
	readonly parameters: LabourPoolingParameters;
	readonly solution: LabourPoolingSolution;
	/** The most firms shown. */
	readonly most: number;
}

/** The words in the picture: the reading at the number of firms, and the level compared with. */
export function poolingLabels(
	{ view, parameters: { firms }, solution, most }: PoolingPicture,
	picture: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	const toLeft = firms > most / 2;
	if (view === 'gain')
		return [
			{
				x: firms,
				y: solution.poolingGainPerFirm,
				text: write(solution.poolingGainPerFirm, '.3'),
				tone: 'moss',
				sides: toLeft ? ['below-left', 'below'] : ['below-right', 'right']
			},
			{
				x: most,
				y: solution.poolingGainLimit,
				text: `${picture['limit'] ?? ''} ${write(solution.poolingGainLimit, '.3')}`,
				tone: 'ink-soft',
				sides: ['above-left', 'below-left']
			}
		];
	return [
		{
			x: firms,
			y: solution.meanWage + solution.wageStandardDeviation,
			text: `± ${write(solution.wageStandardDeviation, '.2f')}`,
			tone: 'ink',
			sides: toLeft ? ['above-left', 'above'] : ['above-right', 'above']
		},
		{
			x: most,
			y: solution.meanWage,
			text: `${picture['meanWage'] ?? ''} ${write(solution.meanWage, '.3')}`,
			tone: 'ink-soft',
			sides: ['above-left', 'below-left']
		}
	];
}
