import { dequal } from 'dequal/lite';

/**
 * Hands on what it is given, but what it gave before where that says the same: what is drawn from it
 * then rests while something else moves.
 */
export function unchanged<Value>(): (now: Value) => Value {
	let last: Value | undefined;
	return (now) => {
		if (last === undefined || !dequal(last, now)) last = now;
		return last;
	};
}
