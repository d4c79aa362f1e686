import * as v from 'valibot';
import type { HandedAttempt } from './hand-in.ts';

/** An attempt as the device keeps it: more than an instructor needs. */
export type KeptAttempt = Omit<HandedAttempt, 'turn' | 'link'>;

/** Of an attempt what is handed in. */
export function handedAttempt(attempt: KeptAttempt): Omit<HandedAttempt, 'link'> {
	const { id, exercise, version, seed, answer, hints, shown } = attempt;
	const { confidence, points, of, outcome, at } = attempt;
	const told = { id, exercise, version, seed, turn: turnOf(seed), answer, hints, shown };
	return { ...told, confidence, points, of, outcome, at };
}

const seedShape = v.tuple([v.string(), v.string(), v.nullable(v.string()), v.string(), v.number()]);

/** The turn that a seed speaks of; 0 of one that speaks of none. */
function turnOf(seed: string): number {
	try {
		return v.parse(seedShape, JSON.parse(seed))[4];
	} catch {
		return 0;
	}
}
