import type { Span } from '../../diagrams/scale.ts';
import type { WriteNumber } from '../../i18n/model-words.ts';
import {
	clusterMicrofoundationSector,
	type ClusterMicrofoundationWithShareParameters,
	type ClusterMicrofoundationWithShareSolution
} from '../../models/cluster-microfoundation/with-share.ts';
import type { PictureLabel } from '../parts/picture-label.ts';

/** The words in the picture: both places of rest, the factor, the reading, where it tips, both lines. */
export function firmLabels(
	parameters: ClusterMicrofoundationWithShareParameters,
	{
		coordinationFactor,
		coordinationGain,
		tippingShare,
		at
	}: ClusterMicrofoundationWithShareSolution,
	[bottom, top]: Span,
	text: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	const { share } = parameters;
	/** Where the lines are far enough apart to be named. */
	const aside = tippingShare < 0.4 ? 0.6 : 0.25;
	const reading: PictureLabel[] =
		share === null || at === null
			? []
			: [
					{
						x: share,
						y: at.firm,
						text: write(at.firm, '.3'),
						tone: 'ink',
						sides: ['below-right', 'above-left', 'below-left']
					}
				];
	return [
		{
			x: 1,
			y: coordinationFactor,
			text: `${coordinationGain > 0 ? `${text['full'] ?? ''}, ` : ''}${text['factor'] ?? ''} ${write(coordinationFactor, '.3')}`,
			tone: 'indigo',
			sides: ['above-left', 'left']
		},
		{ x: 0, y: 1, text: text['none'] ?? '', tone: 'clay', sides: ['above-right'] },
		...reading,
		{
			x: tippingShare,
			y: bottom + 0.2 * (top - bottom),
			text: `${text['tipping'] ?? ''} ${write(tippingShare, '.0%')}`,
			tone: 'ochre',
			sides: tippingShare < 0.5 ? ['right', 'left'] : ['left', 'right']
		},
		{
			x: aside,
			y: clusterMicrofoundationSector(parameters).at(aside).firm,
			text: text['modern'] ?? '',
			tone: 'indigo',
			sides: ['below-right', 'above-left']
		},
		{
			x: tippingShare < 0.4 ? 0.75 : 0.55,
			y: 1,
			text: text['backward'] ?? '',
			tone: 'clay',
			sides: ['above', 'below']
		}
	];
}
