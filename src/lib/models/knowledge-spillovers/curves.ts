import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import { knowledgeSpilloversEconomy } from './economy.ts';
import type { KnowledgeSpilloversParameters } from './parameters.ts';

export const knowledgeSpilloversViews = ['gain', 'welfare', 'externality'] as const;
export type KnowledgeSpilloversView = (typeof knowledgeSpilloversViews)[number];

/**
 * The gain of an adopter, welfare, or what an adopter gives to others, against the share that adopts.
 *
 * @param steps number of stretches between share 0 and share 1
 * @throws RangeError if a parameter is outside its domain.
 */
export function knowledgeSpilloversCurve(
	view: KnowledgeSpilloversView,
	parameters: Partial<KnowledgeSpilloversParameters> = {},
	steps?: number
): Point[] {
	return curve(knowledgeSpilloversEconomy(parameters)[view], steps);
}
