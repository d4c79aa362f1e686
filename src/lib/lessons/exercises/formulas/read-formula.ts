import type jsep from 'jsep';
import type { Formula } from '../../../exercises/formulas/formula.ts';
import { arities } from '../../../exercises/formulas/functions.ts';
import { nearest, suggestion } from '../../nearest.ts';
import { checkPart } from './check-part.ts';
import { FormulaFault } from './fault.ts';
import { operatorOf } from './operator-of.ts';
import { namesIn, type Scope } from './scope.ts';
import { fieldOf, readSyntax } from './syntax.ts';

/** Takes note of what is wrong at a place of the formula, counted from its beginning. */
export type ReportInFormula = (index: number, message: string) => void;

const functionNames = [...Object.keys(arities), 'with'];

/**
 * Reads a formula and holds every name in it to what there is.
 *
 * @returns null if it is at fault, which is reported
 */
export function readFormula(text: string, scope: Scope, report: ReportInFormula): Formula | null {
	const syntax = readSyntax(text);
	if (syntax.kind === 'broken') {
		report(syntax.index, syntax.message);
		return null;
	}
	try {
		const formula = formulaOf(syntax.tree as jsep.CoreExpression, scope);
		if (formula === null) throw new FormulaFault('', 'null is nothing to compute with');
		return formula;
	} catch (error) {
		if (!(error instanceof FormulaFault)) throw error;
		report(error.indexIn(text), error.message);
		return null;
	}
}

function formulaOf(tree: jsep.CoreExpression, scope: Scope): Formula {
	const inside = (part: unknown) => formulaOf(part as jsep.CoreExpression, scope);
	switch (tree.type) {
		case 'Literal':
			return literal(tree.value);
		case 'Identifier':
			return named(tree.name, scope);
		case 'MemberExpression':
			return member(tree, scope);
		case 'CallExpression':
			return call(tree, scope);
		case 'ArrayExpression':
			return ['list', ...tree.elements.map(inside)];
		case 'UnaryExpression':
			return [tree.operator === '-' ? 'minus' : 'not', inside(tree.argument)];
		case 'BinaryExpression':
			return [operatorOf(tree), inside(tree.left), inside(tree.right)];
		case 'ConditionalExpression':
			return ['if', inside(tree.test), inside(tree.consequent), inside(tree.alternate)];
		default:
			throw new FormulaFault(
				'',
				'this is not one formula; numbers have a decimal point, and between two things stands an operator'
			);
	}
}

function literal(value: unknown): Formula {
	if (typeof value === 'string') return ['text', value];
	return value as number | boolean | null;
}

function named(name: string, scope: Scope): Formula {
	const { known, fields } = namesIn(scope);
	if (known.includes(name)) return ['name', name];
	if (name === 'solution') return ['solution'];
	if (fields.includes(name)) return ['get', ['solution'], name];
	if (functionNames.includes(name))
		throw new FormulaFault(name, `${name} is a function; write ${name}(…)`);
	const all = [...known, ...fields];
	throw new FormulaFault(name, `there is no "${name}" to compute with${suggestion(name, all)}`);
}

function member(tree: jsep.MemberExpression, scope: Scope): Formula {
	const whole = formulaOf(tree.object as jsep.CoreExpression, scope);
	const property = tree.property as jsep.CoreExpression;
	if (tree.computed && property.type !== 'Literal')
		return ['at', whole, formulaOf(property, scope)];
	const key = property.type === 'Identifier' ? fieldOf(property.name) : literalKey(property);
	const formula: Formula = ['get', whole, key];
	checkPart(whole, key, scope);
	return formula;
}

function literalKey(property: jsep.CoreExpression): string | number {
	if (property.type === 'Literal' && typeof property.value === 'number') return property.value;
	throw new FormulaFault('[', 'in brackets stands a position, counted from 0');
}

function call(tree: jsep.CallExpression, scope: Scope): Formula {
	const callee = tree.callee as jsep.CoreExpression;
	const name = callee.type === 'Identifier' ? callee.name : '';
	if (name === 'with') return ['with', changes(tree.arguments as jsep.CoreExpression[], scope)];
	if (!isFunction(name)) {
		const near = nearest(name, functionNames);
		const instead =
			near === undefined ? `; there are ${functionNames.join(', ')}` : `; did you mean "${near}"?`;
		throw new FormulaFault(name, `there is no function "${name}"${instead}`);
	}
	const given = tree.arguments.map((each) => formulaOf(each as jsep.CoreExpression, scope));
	const [least, most] = arities[name];
	if (given.length < least || given.length > most)
		throw new FormulaFault(
			name,
			`${name} takes ${least === most ? least : most === Infinity ? `at least ${least}` : `${least} to ${most}`}, got ${given.length}`
		);
	return ['call', name, ...given];
}

function isFunction(name: string): name is keyof typeof arities {
	return Object.hasOwn(arities, name);
}

function changes(
	given: readonly jsep.CoreExpression[],
	scope: Scope
): Readonly<Record<string, Formula>> {
	const parameters = Object.keys(scope.economy.parameters);
	if (given.length === 0)
		throw new FormulaFault('with', 'with(…) needs a parameter to change, as in with(name = 1)');
	const read = given.map((each) => {
		const left = each.type === 'BinaryExpression' ? (each.left as jsep.CoreExpression) : undefined;
		if (each.type !== 'BinaryExpression' || each.operator !== '=' || left?.type !== 'Identifier')
			throw new FormulaFault('with', 'inside with(…) stands name = formula, separated by commas');
		if (!parameters.includes(left.name))
			throw new FormulaFault(
				left.name,
				`there is no parameter "${left.name}"${suggestion(left.name, parameters)}`
			);
		return [left.name, formulaOf(each.right as jsep.CoreExpression, scope)] as const;
	});
	return Object.fromEntries(read);
}
