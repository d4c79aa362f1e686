import type { WriteNumber } from '../../i18n/model-words.ts';
import type { PictureLabel } from '../parts/picture-label.ts';
import type { GatheringView } from './gathering-view.ts';

/** The words at the curve: its two ends, the better one as the best, and the split in hand. */
export function gatheringLabels(
	{ gathered, split, ends }: GatheringView,
	text: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	const [spread, gather] = ends;
	const named = (key: 'spread' | 'gather', value: number) =>
		`${text[key] ?? ''} ${write(value, '.3')}${split.best === key ? ` ${text['best'] ?? ''}` : ''}`;
	const tone = (key: 'spread' | 'gather') =>
		split.best === key ? ('moss' as const) : ('ink' as const);
	const atEnds: PictureLabel[] = [
		{
			x: 0,
			y: spread,
			text: named('spread', spread),
			tone: tone('spread'),
			sides: ['above-right', 'below-right']
		},
		{
			x: 1,
			y: gather,
			text: named('gather', gather),
			tone: tone('gather'),
			sides: ['above-left', 'below-left']
		}
	];
	if (gathered === 0 || gathered === 1) return atEnds;
	return [
		...atEnds,
		{
			x: gathered,
			y: split.value,
			text: write(split.value, '.3'),
			tone: 'indigo',
			sides: ['below-right', 'below', 'above', 'above-left']
		}
	];
}
