import * as v from 'valibot';
import { id } from '../shape-parts.ts';
import { gameOf } from './game-of.ts';
import { isRoundModel, type RoundModel, type RoundParameters } from './round-model.ts';

/** No room holds more hands. */
export const playersAtMost = 500;

/** A round as it was played. */
export interface Round {
	/** The game it belongs to: all its rounds share this. */
	readonly game: string;
	readonly model: RoundModel;
	/** Its number in the game, from 1. */
	readonly number: number;
	readonly players: number;
	readonly adopters: number;
	/** The share that the class was told to expect; null: nothing was said. */
	readonly expected: number | null;
	/** All parameters of the model as it stood. */
	readonly parameters: RoundParameters;
}

const whole = v.pipe(v.number(), v.integer());
const shape = v.strictObject({
	game: id,
	number: v.pipe(whole, v.minValue(1), v.maxValue(10_000)),
	players: v.pipe(whole, v.minValue(2), v.maxValue(playersAtMost)),
	adopters: v.pipe(whole, v.minValue(0)),
	expected: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
	parameters: v.record(id, v.nullable(v.pipe(v.number(), v.finite())))
});

/** A round as it was kept; null: it is none, or the model no longer takes its parameters. */
export function readRound(model: string, content: unknown): Round | null {
	const checked = v.safeParse(shape, content);
	if (!checked.success || !isRoundModel(model)) return null;
	const { game, number, players, adopters, expected, parameters } = checked.output;
	if (adopters > players) return null;
	try {
		gameOf(model, parameters, players);
	} catch (refusal) {
		if (refusal instanceof RangeError) return null;
		throw refusal;
	}
	return { game, model, number, players, adopters, expected, parameters };
}
