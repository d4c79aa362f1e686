import { situationAfter } from '../../../exercises/drawing/situation-at.ts';
import type { Economy } from '../../../exercises/economy.ts';
import { evaluateChanges } from '../../../exercises/formulas/evaluate.ts';
import { withinDomain } from '../../../exercises/formulas/within-domain.ts';
import type { Changes } from '../../../exercises/formulas/formula.ts';
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

/** What formulas can name once parameters have changed. */
export function scopeAfter(scope: Scope, changes: Changes): Scope {
	const situations = scope.situations.flatMap(
		(before) => withinDomain(() => situationAfter(before, evaluateChanges(changes, before))) ?? []
	);
	return situations.length === 0 ? scope : { ...scope, situations };
}
