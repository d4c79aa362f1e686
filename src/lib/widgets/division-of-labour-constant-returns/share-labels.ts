import type { WriteNumber } from '../../i18n/model-words.ts';
import type { ConstantReturnsSolution } from '../../models/division-of-labour-constant-returns/solve.ts';
import type { Point } from '../../models/model.ts';
import type { PictureLabel } from '../parts/picture-label.ts';

interface SharePicture {
	readonly solution: ConstantReturnsSolution;
	readonly backward: number;
	/** Wages where inputs need workers to begin. */
	readonly wages: readonly Point[];
	readonly tipping: number | null;
}

/** The words in the picture: the level wage, the one with a trap, the backward one. */
export function shareLabels(
	{ solution: { modernWage, equilibrium }, backward, wages, tipping }: SharePicture,
	picture: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	const rising = wages[Math.round(0.75 * (wages.length - 1))];
	const isHigher = modernWage > backward;
	return [
		{
			x: 0.06,
			y: modernWage,
			text: `${picture['modern'] ?? ''} ${write(modernWage, '.2f')}`,
			tone: 'indigo',
			sides: isHigher ? ['above-right', 'below-right'] : ['below-right', 'above-right']
		},
		{
			x: 0.04,
			y: backward,
			text: `${picture[equilibrium === 'indifferent' ? 'indifferent' : 'backward'] ?? ''} ${write(backward, '.2f')}`,
			tone: 'clay',
			sides: ['above-right', 'below-right']
		},
		...(rising
			? [
					{
						...rising,
						text: picture['fixed'] ?? '',
						tone: 'ink-soft',
						sides: ['above', 'below', 'above-left']
					} as const
				]
			: []),
		...(tipping === null
			? []
			: [
					{
						x: tipping,
						y: backward,
						text: `${picture['tipping'] ?? ''} ${write(tipping, '.0%')}`,
						tone: 'ochre',
						sides: ['below-right', 'below', 'above-left']
					} as const
				])
	];
}
