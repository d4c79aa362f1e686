import type { WriteNumber } from '../../i18n/model-words.ts';
import type { ClusterMicrofoundationWithShareSolution } from '../../models/cluster-microfoundation/with-share.ts';
import type { AdoptionLine, AdoptionSpot } from '../adoption/adoption-view.ts';

type SectorView = 'productivity' | 'wage';
type Texts = Readonly<Record<string, string>>;

/** The two levels that the model of clusters sees, in its words; one if there is nothing between them. */
export function sectorLevels(
	view: SectorView,
	{ coordinationFactor, coordinationGain }: ClusterMicrofoundationWithShareSolution,
	text: Texts,
	write: WriteNumber
): AdoptionLine[] {
	const uncoordinated = view === 'wage' ? 1 / coordinationFactor : 1;
	const coordinated = view === 'wage' ? 1 : coordinationFactor;
	const level = (
		at: number,
		name: string,
		rest: Omit<AdoptionLine, 'points' | 'dash' | 'text'>
	) => ({
		points: [0, 0.5, 1].map((x) => ({ x, y: at })),
		dash: 'short' as const,
		text: `${text[name] ?? ''} ${write(at, '.3')}`,
		...rest
	});
	if (coordinationGain < 1e-9)
		return [level(1, 'either', { tone: 'ink-soft', labelAt: 0.5, sides: ['below', 'above'] })];
	return [
		level(coordinated, 'coordinated', {
			tone: 'indigo',
			labelAt: 0,
			sides: ['above-right', 'below-right']
		}),
		level(uncoordinated, 'uncoordinated', {
			tone: 'clay',
			labelAt: 1,
			sides: ['above-left', 'below-left']
		})
	];
}

/** The sector makes least part of the way, where the first have paid and learn from few. */
export function lowestSpot(
	view: SectorView,
	{ lowestShare, lowestProductivity, coordinationFactor }: ClusterMicrofoundationWithShareSolution,
	text: Texts,
	write: WriteNumber
): AdoptionSpot {
	const lowest = view === 'wage' ? lowestProductivity / coordinationFactor : lowestProductivity;
	return {
		x: lowestShare,
		y: lowest,
		text: `${text['lowest'] ?? ''} ${write(lowest, '.2f')}`,
		tone: 'moss',
		sides: ['above', 'above-left', 'below-right']
	};
}
