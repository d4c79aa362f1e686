import type { Tone } from '../../diagrams/tone.ts';
import type { CountryBrandSolution } from '../../models/country-brand/solve.ts';

/** "All low" or "all high" in the picture: does it hold? */
export interface ProfileMark {
	/** Key of its words. */
	readonly key: 'allLow' | 'allLowNot' | 'allHigh' | 'allHighNot';
	readonly x: number;
	readonly holds: boolean;
	readonly tone: Tone;
	/** On which side of it there is room for words. */
	readonly side: 'left' | 'right';
}

/** Both ends of the picture: nobody of high quality, and everybody. */
export function profileMarks(
	{ allLowIsEquilibrium, allHighIsEquilibrium }: CountryBrandSolution,
	lowAt: number,
	highAt: number
): ProfileMark[] {
	return [
		{
			key: allLowIsEquilibrium ? 'allLow' : 'allLowNot',
			x: lowAt,
			holds: allLowIsEquilibrium,
			tone: 'clay',
			side: 'right'
		},
		{
			key: allHighIsEquilibrium ? 'allHigh' : 'allHighNot',
			x: highAt,
			holds: allHighIsEquilibrium,
			tone: 'indigo',
			side: 'left'
		}
	];
}
