import type { Operator } from './formula.ts';

/**
 * One step of arithmetic or comparison. What does not exist has no sum and no size: arithmetic with
 * it gives null, a comparison is false; but it equals itself.
 */
export function operate(operator: Operator, left: unknown, right: unknown): unknown {
	if (operator === '==') return left === right;
	if (operator === '!=') return left !== right;
	if (typeof left !== 'number' || typeof right !== 'number')
		return operator.startsWith('<') || operator.startsWith('>') ? false : null;
	switch (operator) {
		case '+':
			return left + right;
		case '-':
			return left - right;
		case '*':
			return left * right;
		case '/':
			return left / right;
		case '^':
			return left ** right;
		case '<':
			return left < right;
		case '<=':
			return left <= right;
		case '>':
			return left > right;
		case '>=':
			return left >= right;
		default:
			return null;
	}
}
