import type { WriteNumber } from '../../i18n/model-words.ts';
import type { PioneerRewardQuantity } from '../../models/pioneer-reward/curves.ts';
import type { PictureLabel } from '../parts/picture-label.ts';

interface Reading {
	readonly rate: number;
	/** The quantity at this rate. */
	readonly here: number;
	/** What it is at best; null: nothing to compare with. */
	readonly target: number | null;
	/** The rate at which the drawing ends. */
	readonly end: number;
	/** At that rate, the outlay for those who would enter anyway; null: not drawn. */
	readonly anyway: number | null;
}

/** What the rate comes to, and what it should. */
export function rateLabels(
	quantity: PioneerRewardQuantity,
	{ rate, here, target, end, anyway }: Reading,
	text: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	const format = quantity === 'entryShare' ? '.0%' : '.3';
	const labels: PictureLabel[] = [
		{
			x: rate,
			y: here,
			text: write(here, format),
			tone: 'indigo',
			sides: ['below-right', 'above-left', 'above-right']
		}
	];
	if (target !== null)
		labels.push({
			x: end,
			y: target,
			text: `${text['best'] ?? ''} ${write(target, format)}`,
			tone: 'moss',
			sides: ['above-left', 'below-left']
		});
	if (anyway !== null && anyway > 0)
		labels.push({
			x: end,
			y: anyway / 2,
			text: text['anyway'] ?? '',
			tone: 'clay',
			sides: ['left', 'above-left']
		});
	return labels;
}
