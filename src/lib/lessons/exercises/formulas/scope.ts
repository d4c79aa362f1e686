import type { Economy } from '../../../exercises/economy.ts';
import type { Situation } from '../../../exercises/formulas/situation.ts';

/** What the formulas of an exercise can name. */
export interface Scope {
	readonly economy: Economy;
	/** A few draws of the exercise, which show what its model's solutions hold. */
	readonly situations: readonly Situation[];
}

/** The names that a formula can begin with: parameters, draws, lets, fields of the solution. */
export function namesIn({ situations }: Scope): { known: string[]; fields: string[] } {
	const known = new Set(situations.flatMap(({ names }) => Object.keys(names)));
	const fields = new Set(situations.flatMap(({ solution }) => keysOf(solution)));
	return { known: [...known], fields: [...fields] };
}

/** The names inside something; none if it has no inside. */
export function keysOf(whole: unknown): string[] {
	return typeof whole === 'object' && whole !== null && !Array.isArray(whole)
		? Object.keys(whole)
		: [];
}
