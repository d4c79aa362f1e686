import type { WriteNumber } from '../../i18n/model-words.ts';
import type { PilotParameters } from '../../models/pilot/parameters.ts';
import { solvePilot, type PilotSolution } from '../../models/pilot/solve.ts';
import type { PictureLabel } from '../parts/picture-label.ts';

/** The name of each way on its line, and what is best at the chance looked at. */
export function wayLabels(
	parameters: PilotParameters,
	{ bestValue }: PilotSolution,
	text: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	const { successProbability: chance } = parameters;
	/** Away from the chance looked at, where the lines are free of marks. */
	const aside = chance < 0.5 ? 0.85 : 0.15;
	const early = Math.abs(chance - 0.12) < 0.15 ? 0.4 : 0.12;
	const valueAt = (successProbability: number) => solvePilot({ ...parameters, successProbability });
	return [
		{
			x: chance,
			y: bestValue,
			text: `${text['best'] ?? ''} ${write(bestValue, '.3')}`,
			tone: 'moss',
			sides: ['above', 'above-left', 'above-right', 'below-right']
		},
		{
			x: aside,
			y: valueAt(aside).pilotFirstValue,
			text: text['pilotFirst'] ?? '',
			tone: 'plum',
			sides: ['above-left', 'above', 'below-right']
		},
		{
			x: early,
			y: valueAt(early).directValue,
			text: text['direct'] ?? '',
			tone: 'ink',
			sides: ['below-right', 'above-left']
		}
	];
}
