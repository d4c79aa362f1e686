import type { ParameterValue } from '../../models/parameter-spec.ts';
import type { Changes, Formula, Value } from './formula.ts';
import { functions, type FunctionName } from './functions.ts';
import { operate } from './operate.ts';
import type { Parameters, Situation } from './situation.ts';

/**
 * What a formula comes to in a situation.
 *
 * @throws RangeError if a changed parameter leaves its domain.
 */
export function evaluate(formula: Formula, situation: Situation): Value {
	const result = follow(formula, situation);
	return typeof result === 'object' || result === undefined ? null : (result as Value);
}

/**
 * A formula that is a number.
 *
 * @throws RangeError if it is none, or not finite.
 */
export function evaluateNumber(formula: Formula, situation: Situation): number {
	const value = evaluate(formula, situation);
	if (typeof value !== 'number' || !Number.isFinite(value))
		throw new RangeError(`there is no number here, it came to ${String(value)}`);
	return value;
}

/** Does a condition hold? What does not exist fulfils none. */
export function holds(formula: Formula, situation: Situation): boolean {
	return evaluate(formula, situation) === true;
}

/** The changes of a `with`, each formula evaluated in the situation before the change. */
export function evaluateChanges(changes: Changes, situation: Situation): Parameters {
	return Object.fromEntries(
		Object.entries(changes).map(([name, formula]) => [
			name,
			follow(formula, situation) as ParameterValue
		])
	);
}

/** Like `evaluate`, but also what holds more: a list, or a part of a solution. */
export function follow(formula: Formula, situation: Situation): unknown {
	if (formula === null || typeof formula !== 'object') return formula;
	const inside = (part: Formula) => follow(part, situation);
	switch (formula[0]) {
		case 'text':
			return formula[1];
		case 'name':
			return situation.names[formula[1]] ?? null;
		case 'solution':
			return situation.solution;
		case 'with':
			return situation.solveWith(evaluateChanges(formula[1], situation));
		case 'get':
			return part(inside(formula[1]), formula[2]);
		case 'at':
			return part(inside(formula[1]), Number(inside(formula[2])));
		case 'if':
			return inside(formula[1]) === true ? inside(formula[2]) : inside(formula[3]);
		case 'minus':
			return operate('-', 0, inside(formula[1]));
		case 'not':
			return inside(formula[1]) !== true;
		case 'list': {
			const [, ...entries] = formula;
			return entries.map(inside);
		}
		case 'call': {
			const [, name, ...rest] = formula;
			return call(name, rest.map(inside));
		}
		case 'and':
			return inside(formula[1]) === true && inside(formula[2]) === true;
		case 'or':
			return inside(formula[1]) === true || inside(formula[2]) === true;
		default:
			return operate(formula[0], inside(formula[1]), inside(formula[2]));
	}
}

/** A part of a whole; null where there is none. */
function part(whole: unknown, key: string | number): unknown {
	if (typeof whole !== 'object' || whole === null || !Object.hasOwn(whole, key)) return null;
	return (whole as Readonly<Record<string | number, unknown>>)[key];
}

function call(name: FunctionName, given: readonly unknown[]): unknown {
	const [first, second] = given;
	if (name === 'exists') return first !== null;
	if (name === 'count') {
		const list: readonly unknown[] = Array.isArray(first) ? first : [];
		return typeof second === 'string'
			? list.filter((entry) => part(entry, second) === true).length
			: list.length;
	}
	if (!given.every((each) => typeof each === 'number')) return null;
	const compute: (...numbers: number[]) => number = functions[name];
	return compute(...(given as number[]));
}
