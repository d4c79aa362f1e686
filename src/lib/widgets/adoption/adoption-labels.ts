import type { Side } from '../../diagrams/place-labels.ts';
import type { Tone } from '../../diagrams/tone.ts';
import type { WriteNumber } from '../../i18n/model-words.ts';
import type { AdoptionEquilibrium } from '../../models/adoption-equilibria.ts';
import type { AdoptionView } from './adoption-view.ts';

interface ShareLabel {
	readonly x: number;
	/** null: where the equilibrium at this share is drawn. */
	readonly y: number | null;
	readonly text: string;
	readonly tone: Tone;
	readonly sides: readonly Side[];
}

/** What of a picture has words of its own. */
type Labelled = Omit<AdoptionView, 'quantity' | 'breakEven' | 'label' | 'curve'>;

/**
 * The words in the picture: each equilibrium by its name, the reading by its number, and the tipping
 * share at the top of its line.
 *
 * @param top the upper end of the picture, in units of the quantity
 */
export function adoptionLabels(
	{ equilibria, tippingShare, share, reading, lines = [], spots = [] }: Labelled,
	top: number,
	picture: Readonly<Record<string, string>>,
	write: WriteNumber
): ShareLabel[] {
	const named = equilibria
		.filter(({ stable }) => stable || tippingShare === null)
		.map((equilibrium): ShareLabel => ({
			x: equilibrium.share,
			y: null,
			...nameOf(equilibrium, picture)
		}));
	if (tippingShare !== null)
		named.push({
			x: tippingShare,
			y: top,
			text: `${picture['tipping'] ?? ''} ${write(tippingShare, '.0%')}`,
			tone: 'ochre',
			sides: tippingShare < 0.6 ? ['below-right', 'below-left'] : ['below-left', 'below-right']
		});
	named.push(
		...spots,
		...lines.map(({ points, labelAt, text, tone, sides }): ShareLabel => {
			const place = points[Math.round(labelAt * (points.length - 1))];
			return { x: place?.x ?? 0, y: place?.y ?? 0, text, tone, sides };
		})
	);
	if (share === null || reading === null) return named;
	const right = share < 0.5;
	return [
		...named,
		{
			x: share,
			y: reading,
			text: write(reading, '.3'),
			tone: 'ink',
			sides: right ? ['above-right', 'right', 'below-right'] : ['above-left', 'left', 'below-left']
		}
	];
}

function nameOf(
	{ kind, stable }: AdoptionEquilibrium,
	picture: Readonly<Record<string, string>>
): Pick<ShareLabel, 'text' | 'tone' | 'sides'> {
	const sides: readonly Side[] =
		kind === 'none' ? ['above-right', 'below-right'] : ['above-left', 'below-left'];
	if (!stable) return { text: picture['interior'] ?? '', tone: 'ochre', sides };
	if (kind === 'interior') return { text: picture['partial'] ?? '', tone: 'indigo', sides };
	return kind === 'none'
		? { text: picture['none'] ?? '', tone: 'clay', sides }
		: { text: picture['full'] ?? '', tone: 'indigo', sides };
}
