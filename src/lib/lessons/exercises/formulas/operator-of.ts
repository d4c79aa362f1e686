import type jsep from 'jsep';
import { operators, type Operator } from '../../../exercises/formulas/formula.ts';
import { FormulaFault } from './fault.ts';

const comparisons = ['<', '<=', '>', '>=', '==', '!='];
const spelled: Readonly<Record<string, Operator>> = { '&&': 'and', '||': 'or' };

/**
 * The operator between two parts of a formula.
 *
 * @throws FormulaFault if there is none of that spelling, or it could be read in two ways.
 */
export function operatorOf({ operator, ...tree }: jsep.BinaryExpression): Operator {
	const left = tree.left as jsep.CoreExpression;
	if (operator === '=')
		throw new FormulaFault('=', 'a condition compares with ==; a single = stands inside with(…)');
	if (operator === '^' && left.type === 'UnaryExpression')
		throw new FormulaFault(
			'^',
			'a minus before a power reads in two ways; write 0 - a^b or (0 - a)^b'
		);
	if (comparisons.includes(operator) && left.type === 'UnaryExpression' && left.operator !== '-')
		throw new FormulaFault(operator, `write not (a ${operator} b)`);
	if (
		comparisons.includes(operator) &&
		left.type === 'BinaryExpression' &&
		comparisons.includes(left.operator)
	)
		throw new FormulaFault(operator, 'compare two things at a time: a < b and b < c');
	const known = spelled[operator] ?? operators.find((each) => each === operator);
	if (!known) throw new FormulaFault(operator, `there is no operator ${operator}`);
	return known;
}
