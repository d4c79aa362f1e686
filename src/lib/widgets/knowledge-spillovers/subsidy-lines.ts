import type { Tone } from '../../diagrams/tone.ts';
import type { WriteNumber } from '../../i18n/model-words.ts';
import { knowledgeSpilloversCurve } from '../../models/knowledge-spillovers/curves.ts';
import type { KnowledgeSpilloversParameters } from '../../models/knowledge-spillovers/parameters.ts';
import type { Point } from '../../models/model.ts';

/** A rule for the subsidy of each adopter, drawn against the share that adopts. */
export interface SubsidyLine {
	readonly points: readonly Point[];
	readonly tone: Tone;
	readonly dash: 'none' | 'long' | 'short';
	/** What it costs for good: its height when all adopt. */
	readonly costForGood: number;
	/** Its name and that cost. */
	readonly text: string;
}

/**
 * The three subsidies: the same for each adopter, always what the next one gives to others, and only
 * what is missing. Where a line lies above what is missing, firms adopt.
 */
export function subsidyLines(
	parameters: KnowledgeSpilloversParameters,
	picture: Readonly<Record<string, string>>,
	write: WriteNumber
): SubsidyLine[] {
	const level = (height: number) => [
		{ x: 0, y: height },
		{ x: 1, y: height }
	];
	const line = (name: string, points: readonly Point[], dash: SubsidyLine['dash']): SubsidyLine => {
		const costForGood = points.at(-1)?.y ?? 0;
		const text = `${picture[name] ?? ''} ${write(costForGood, '.2f')}`;
		return { points, tone: 'plum', dash, costForGood, text };
	};
	return [
		line('flat', level(parameters.subsidy), 'none'),
		line('marginal', knowledgeSpilloversCurve('externality', parameters), 'long'),
		line('conditional', knowledgeSpilloversCurve('gap', parameters), 'short')
	];
}
