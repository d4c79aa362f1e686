import type { WriteNumber } from '../../i18n/model-words.ts';
import type { PictureLabel } from '../parts/picture-label.ts';
import type { PeopleBand, PeopleLine } from './people-lines.ts';

interface PeoplePicture {
	readonly lines: readonly PeopleLine[];
	readonly bands: readonly PeopleBand[];
	readonly agents: number;
	readonly worth: number;
	/** Upper end of the picture. */
	readonly top: number;
}

/** Where along each line its name stands, from 0 to 1. */
const placeOf = { all: 0.55, cost: 0.75, taxes: 1, one: 0.42 } as const;

/** The words in the picture: the reading, the lines, and what is true of how many. */
export function peopleLabels(
	{ lines, bands, agents, worth, top }: PeoplePicture,
	picture: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	return [
		{
			x: agents,
			y: worth,
			text: write(worth, '.4'),
			tone: 'moss',
			sides: ['above-left', 'below-right', 'above']
		},
		...lines.map(({ key, points, tone }): PictureLabel => {
			const place = points[Math.round(placeOf[key] * (points.length - 1))];
			return {
				x: place?.x ?? 0,
				y: place?.y ?? 0,
				text: picture[key] ?? '',
				tone,
				sides: key === 'all' ? ['above-left', 'below-right'] : ['above-left', 'below-left']
			};
		}),
		...bands.map(({ key, from, to, tone }, row): PictureLabel => ({
			x: (from + to) / 2,
			y: top * (1 - 0.07 * row),
			text: picture[key] ?? '',
			tone: tone === 'line-strong' ? 'ink-soft' : tone,
			sides: ['below', 'below-left', 'below-right']
		}))
	];
}
