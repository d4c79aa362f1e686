import type { Point } from '../model.ts';
import { trainingEconomy } from './economy.ts';
import { trainingLimit } from './limit.ts';
import type { TrainingParameters } from './parameters.ts';

/**
 * A straight part of the way that best responses take: x is the share of modern firms, y that of
 * trained workers.
 */
export interface TrainingLeg {
	readonly from: Point;
	/** The corner that both sides are drawn to. */
	readonly aim: Point;
	/** Part of the way to the corner that is left when somebody turns round; 0: nobody does. */
	readonly left: number;
}

/**
 * The way of the market from two shares if both sides reconsider at the same speed: straight to one
 * corner, and if one side meets its tipping share on the way, straight to another from there.
 *
 * In symbols: shares go towards a corner b by b + (n − b)e^(−t); for f > f* and w < w* towards
 * (0, 1), until w = w* or f = f*, whichever comes first.
 *
 * @returns no leg where nobody has a reason to move
 * @throws RangeError if a parameter is outside its domain.
 */
export function trainingLegs(parameters: Partial<TrainingParameters>, from: Point): TrainingLeg[] {
	const economy = trainingEconomy(parameters);
	const firm = economy.sign(economy.firmGain(from.y));
	const worker = economy.sign(economy.workerGain(from.x));
	if (firm === 0 && worker === 0) return [];
	if (firm >= 0 && worker >= 0) return [{ from, aim: { x: 1, y: 1 }, left: 0 }];
	if (firm <= 0 && worker <= 0) return [{ from, aim: { x: 0, y: 0 }, left: 0 }];

	const limit = trainingLimit(economy, from.x, from.y);
	const [falling, rising] = worker > 0 ? [from.x, from.y] : [from.y, from.x];
	const tipping = [economy.tippingModernFirmShare, economy.tippingTrainedWorkerShare];
	const [floor, target] = worker > 0 ? tipping : [...tipping].reverse();
	const aim = worker > 0 ? { x: 0, y: 1 } : { x: 1, y: 0 };
	const left = limit === 'full' ? (1 - (target ?? 1)) / (1 - rising) : (floor ?? 0) / falling;
	const race = { from, aim, left };
	if (limit === 'saddle' || left === 0) return [race];
	const corner = limit === 'full' ? 1 : 0;
	return [race, { from: endOfLeg(race), aim: { x: corner, y: corner }, left: 0 }];
}

/** Where a leg ends. */
export function endOfLeg({ from, aim, left }: TrainingLeg): Point {
	return towards(from, aim, left);
}

/**
 * The shares after some time on the way; at the last corner only in the limit.
 *
 * @param time counted so that each side makes up 1 − 1/e of its distance in one unit
 */
export function placeOnLegs(legs: readonly TrainingLeg[], start: Point, time: number): Point {
	let left = Math.exp(-time);
	let place = start;
	for (const leg of legs) {
		if (left >= leg.left) return towards(leg.from, leg.aim, left);
		left /= leg.left;
		place = endOfLeg(leg);
	}
	return place;
}

function towards(from: Point, aim: Point, left: number): Point {
	return { x: aim.x + (from.x - aim.x) * left, y: aim.y + (from.y - aim.y) * left };
}
