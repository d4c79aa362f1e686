import type { WriteNumber } from '../../i18n/model-words.ts';
import type { InnovationConcentrationSolution } from '../../models/innovation-concentration/solve.ts';
import type { PictureLabel } from '../parts/picture-label.ts';
import type { ProximityLines } from './proximity-lines.ts';

interface ProximityPicture extends ProximityLines {
	readonly solution: InnovationConcentrationSolution;
	readonly proximityAcross: number;
	/** Where spreading begins to win, from 0 to 1. */
	readonly turn: number;
	/** Upper end of the picture. */
	readonly top: number;
}

/** A stretch narrower than this has no room for words. */
const narrow = 0.25;

/** The words in the picture: the best, both lines, and which of them wins where. */
export function proximityLabels(
	{ solution, proximityAcross, turn, top, dispersed, concentrated }: ProximityPicture,
	text: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	const best = Math.max(solution.valueDispersed, solution.valueConcentrated);
	const at = proximityAcross < 0.5 ? 17 : 3;
	const line = (
		key: 'spread' | 'gather',
		points: ProximityLines['dispersed'],
		sides: PictureLabel['sides']
	): PictureLabel => ({
		...(points[at] ?? { x: 0, y: 0 }),
		text: text[key] ?? '',
		tone: key === 'spread' ? 'ochre' : 'indigo',
		sides
	});
	const winner = (key: string, from: number, to: number, tone: 'indigo' | 'ochre') =>
		to - from < narrow
			? []
			: [
					{
						x: (from + to) / 2,
						y: top,
						text: text[key] ?? '',
						tone,
						sides: ['below'] as const
					}
				];
	return [
		...winner('gatherWins', 0, turn, 'indigo'),
		...winner('spreadWins', turn, 1, 'ochre'),
		{
			x: proximityAcross,
			y: best,
			text: write(best, '.3'),
			tone: 'moss',
			sides: ['above-left', 'above-right', 'above', 'below']
		},
		line('spread', dispersed, ['below', 'above-left', 'below-right']),
		line('gather', concentrated, ['above', 'below', 'below-left'])
	];
}
