import type { Side } from '../../diagrams/place-labels.ts';
import type { Tone } from '../../diagrams/tone.ts';
import type { WriteNumber } from '../../i18n/model-words.ts';
import type { Point } from '../../models/model.ts';

interface TradePicture {
	/** What the first modern producer can pay, what all together can. */
	readonly first: readonly Point[];
	readonly all: readonly Point[];
	/** Ends of the picture across. */
	readonly costs: readonly [from: number, to: number];
	/** Backward wage. */
	readonly wage: number;
	/** Trade cost at which the trap vanishes, if it is in the picture. */
	readonly vanishesAt: number | null;
	/** Upper end of the picture. */
	readonly top: number;
	/** Key of what is said of the trap. */
	readonly note: string;
}

interface TradeLabel extends Point {
	readonly text: string;
	readonly tone: Tone;
	readonly sides: readonly Side[];
}

/** The words in the picture of trade costs. */
export function tradeLabels(
	{ first, all, costs: [from, to], wage, vanishesAt, top, note }: TradePicture,
	picture: Readonly<Record<string, string>>,
	write: WriteNumber
): TradeLabel[] {
	const beside = (points: readonly Point[], part: number): Point =>
		points[Math.round(part * (points.length - 1))] ?? { x: to, y: wage };
	const labels: TradeLabel[] = [
		{
			...beside(all, 0.97),
			text: picture['allModern'] ?? '',
			tone: 'indigo',
			sides: ['above-left', 'below-left']
		},
		{
			...beside(first, 0.97),
			text: picture['firstModern'] ?? '',
			tone: 'ink',
			sides: ['above-left', 'below-left']
		},
		{
			x: to,
			y: wage,
			text: picture['backwardWage'] ?? '',
			tone: 'clay',
			sides: ['below-left', 'above-left']
		}
	];
	if (vanishesAt === null)
		labels.push({
			x: (from + to) / 2,
			// Between no wage and the backward one there is always room.
			y: wage / 2,
			text: picture[note] ?? '',
			tone: note === 'noTrap' ? 'indigo' : 'clay',
			sides: ['below']
		});
	else
		labels.push({
			x: vanishesAt,
			y: top,
			text: `${picture[note] ?? ''} ${write(vanishesAt, '.2f')}`,
			tone: 'ochre',
			sides: ['below-right', 'below-left']
		});
	return labels;
}
