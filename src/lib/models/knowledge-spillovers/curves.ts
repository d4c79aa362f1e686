import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import { knowledgeSpilloversEconomy, type KnowledgeSpilloversEconomy } from './economy.ts';
import type { KnowledgeSpilloversParameters } from './parameters.ts';

export const knowledgeSpilloversViews = [
	'gain',
	'cases',
	'welfare',
	'subsidies',
	'externality'
] as const;

/** What can be drawn against the share that adopts. */
export type KnowledgeSpilloversQuantity = {
	[key in keyof KnowledgeSpilloversEconomy]: KnowledgeSpilloversEconomy[key] extends (
		share: number
	) => number
		? key
		: never;
}[keyof KnowledgeSpilloversEconomy];

/**
 * The gain of an adopter, an income, welfare, what an adopter gives to others, or the subsidy that
 * would just do, against the share that adopts.
 *
 * @param steps number of stretches between share 0 and share 1
 * @throws RangeError if a parameter is outside its domain.
 */
export function knowledgeSpilloversCurve(
	quantity: KnowledgeSpilloversQuantity,
	parameters: Partial<KnowledgeSpilloversParameters> = {},
	steps?: number
): Point[] {
	return curve(knowledgeSpilloversEconomy(parameters)[quantity], steps);
}
