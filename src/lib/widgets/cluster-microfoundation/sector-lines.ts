import type { WriteNumber } from '../../i18n/model-words.ts';
import type {
	ClusterMicrofoundationWithShareSolution,
	SectorQuantity
} from '../../models/cluster-microfoundation/with-share.ts';
import type { AdoptionLine, AdoptionSpot } from '../adoption/adoption-view.ts';

type Texts = Readonly<Record<string, string>>;

/**
 * Levels to compare with: what a backward firm makes; or the two that the model of clusters sees, in
 * its words.
 */
export function sectorLines(
	view: SectorQuantity,
	{ coordinationFactor }: ClusterMicrofoundationWithShareSolution,
	text: Texts,
	write: WriteNumber
): AdoptionLine[] {
	const level = (at: number, line: Omit<AdoptionLine, 'points' | 'dash'>): AdoptionLine => ({
		points: [
			{ x: 0, y: at },
			{ x: 1, y: at }
		],
		dash: 'short',
		...line
	});
	if (view === 'firm')
		return [
			level(1, {
				tone: 'clay',
				text: text['backward'] ?? '',
				labelAt: 0,
				sides: ['above-right', 'below-right']
			})
		];
	const bottom = view === 'wage' ? 1 / coordinationFactor : 1;
	const top = view === 'wage' ? 1 : coordinationFactor;
	return [
		level(top, {
			tone: 'indigo',
			text: `${text['coordinated'] ?? ''} ${write(top, '.3')}`,
			labelAt: 0,
			sides: ['above-right', 'below-right']
		}),
		level(bottom, {
			tone: 'clay',
			text: `${text['uncoordinated'] ?? ''} ${write(bottom, '.3')}`,
			labelAt: 1,
			sides: ['above-left', 'below-left']
		})
	];
}

/** The sector makes least part of the way, where the first have paid and learn from few. */
export function sectorSpots(
	view: SectorQuantity,
	{ lowestShare, lowestProductivity, coordinationFactor }: ClusterMicrofoundationWithShareSolution,
	text: Texts,
	write: WriteNumber
): AdoptionSpot[] {
	if (view === 'firm') return [];
	const lowest = view === 'wage' ? lowestProductivity / coordinationFactor : lowestProductivity;
	return [
		{
			x: lowestShare,
			y: lowest,
			text: `${text['lowest'] ?? ''} ${write(lowest, '.2f')}`,
			tone: 'moss',
			sides: ['above', 'above-left', 'below-right']
		}
	];
}
