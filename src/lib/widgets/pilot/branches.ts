import type { WriteNumber } from '../../i18n/model-words.ts';
import type { PilotParameters } from '../../models/pilot/parameters.ts';
import type { PilotSolution } from '../../models/pilot/solve.ts';

/** A way to go, what it is worth on average, and what it may come to. */
export interface Branch {
	readonly key: 'pilotFirst' | 'direct' | 'nothing';
	/** On average (money). */
	readonly value: number;
	readonly isBest: boolean;
	/** Height of its node, as a position of the drawing. */
	readonly y: number;
	readonly ends: readonly {
		readonly y: number;
		readonly text: string;
	}[];
}

/** The three ways, the one to be taken marked. */
export function branches(
	{ successProbability, projectValue, scaleUpCost, pilotCost }: PilotParameters,
	solution: PilotSolution,
	text: Readonly<Record<string, string>>,
	write: WriteNumber
): Branch[] {
	const gain = projectValue - scaleUpCost;
	const works = `${text['works'] ?? ''} ${write(successProbability, '.0%')}`;
	const fails = `${text['fails'] ?? ''} ${write(1 - successProbability, '.0%')}`;
	const end = (event: string, then: string, money: number) =>
		`${event}, ${then}: ${write(money, '.4')}`;
	const scale = text['scale'] ?? '';
	const stop = text['stop'] ?? '';
	const directBest = !solution.pilotBetter && solution.directValue > 0;
	return [
		{
			key: 'pilotFirst',
			value: solution.pilotFirstValue,
			isBest: solution.pilotBetter,
			y: 62,
			ends: [
				{ y: 36, text: end(works, gain > 0 ? scale : stop, Math.max(0, gain) - pilotCost) },
				{ y: 88, text: end(fails, stop, -pilotCost) }
			]
		},
		{
			key: 'direct',
			value: solution.directValue,
			isBest: directBest,
			y: 172,
			ends: [
				{ y: 146, text: `${works}: ${write(gain, '.4')}` },
				{ y: 198, text: `${fails}: ${write(-scaleUpCost, '.4')}` }
			]
		},
		{
			key: 'nothing',
			value: 0,
			isBest: !solution.pilotBetter && !directBest,
			y: 258,
			ends: []
		}
	];
}
