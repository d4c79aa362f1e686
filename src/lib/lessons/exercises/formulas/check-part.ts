import { follow } from '../../../exercises/formulas/evaluate.ts';
import type { Formula } from '../../../exercises/formulas/formula.ts';
import { withinDomain } from '../../../exercises/formulas/within-domain.ts';
import { suggestion } from '../../nearest.ts';
import { FormulaFault } from './fault.ts';
import { keysOf, type Scope } from './scope.ts';

/**
 * Is there such a part in at least one of the draws tried?
 *
 * @throws FormulaFault if there is none.
 */
export function checkPart(whole: Formula, key: string | number, scope: Scope): void {
	const wholes = scope.situations.map((situation) => withinDomain(() => follow(whole, situation)));
	const sound = wholes.filter((each) => each !== null && each !== undefined);
	const word = `.${key}`;
	if (wholes.length === 0) return;
	if (sound.length === 0)
		throw new FormulaFault(
			word,
			`what stands before .${key} does not exist in any draw; give what it depends on`
		);
	if (sound.some((each) => typeof each === 'object' && Object.hasOwn(each, key))) return;
	const [first] = sound;
	if (Array.isArray(first))
		throw new FormulaFault(
			word,
			typeof key === 'number'
				? `the list has no position ${key} in any draw; positions count from 0`
				: `a list has positions and a length, no "${key}"; write list.0.${key} or count(list, '${key}')`
		);
	if (typeof first !== 'object')
		throw new FormulaFault(
			word,
			`what stands before .${key} is ${String(first)} and has nothing inside`
		);
	const known = [...new Set(sound.flatMap(keysOf))];
	throw new FormulaFault(word, `there is no "${key}" here${suggestion(String(key), known)}`);
}
