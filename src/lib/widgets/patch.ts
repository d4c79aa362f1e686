import type { ParameterValue } from '../models/parameter-spec.ts';
import { sameValue } from './structured-value.ts';

/** Names what a change moves: changes of the same parameters belong together. */
export function stepOf(patch: object): string {
	return Object.keys(patch).sort().join(' ');
}

/** Does a change leave everything as it was? */
export function hasSameValues<P extends object>(one: P, other: P): boolean {
	const names = Object.keys(one) as (keyof P)[];
	return names.every((name) =>
		sameValue(one[name] as ParameterValue, other[name] as ParameterValue)
	);
}
