import type { Place } from '../../diagrams/path.ts';
import type { Side } from '../../diagrams/place-labels.ts';
import type { Tone } from '../../diagrams/tone.ts';
import type { WriteNumber } from '../../i18n/model-words.ts';
import type { TrainingSolution } from '../../models/training-without-contracts/solve.ts';
import type { Basins } from './basins.ts';

interface PlaneLabel extends Place {
	readonly text: string;
	readonly tone: Tone;
	readonly sides: readonly Side[];
	readonly gap?: number;
}

/** The words in the plane: both ends, the saddle, and from which share each side gains. */
export function phaseLabels(
	solution: TrainingSolution,
	{ full, border }: Basins,
	text: Readonly<Record<string, string>>,
	write: WriteNumber
): PlaneLabel[] {
	const { tippingModernFirmShare: firms, tippingTrainedWorkerShare: workers } = solution;
	const labels: PlaneLabel[] = [
		{ x: 0, y: 0, text: text['none'] ?? '', tone: 'clay', sides: ['above-right'], gap: 16 }
	];
	if (solution.fullIsEquilibrium)
		labels.push({
			x: 1,
			y: 1,
			text: text[full ? 'full' : 'fullWeak'] ?? '',
			tone: full ? 'indigo' : 'ochre',
			sides: ['below-left'],
			gap: 16
		});
	if (border)
		labels.push({
			...border[1],
			text: text['saddle'] ?? '',
			tone: 'ochre',
			sides: ['below-left', 'above-right'],
			gap: 14
		});
	if (firms !== null && firms <= 1)
		labels.push({
			x: firms,
			y: border ? 0.12 : 0.3,
			text: `${text['trainingPays'] ?? ''} ${write(firms, '.0%')}`,
			tone: 'ochre',
			sides: firms < 0.5 ? ['right'] : ['left']
		});
	if (workers !== null && workers <= 1)
		labels.push({
			x: 0.02,
			y: workers,
			text: `${text['technologyPays'] ?? ''} ${write(workers, '.0%')}`,
			tone: 'ochre',
			sides: workers < 0.85 ? ['above-right', 'below-right'] : ['below-right', 'above-right']
		});
	return labels;
}
