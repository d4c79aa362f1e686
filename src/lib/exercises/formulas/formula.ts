import type { FunctionName } from './functions.ts';

/**
 * A formula of an author, read and checked when the course is built: the tablet needs no parser. A
 * tree in plain JSON; each node is a literal or a list that begins with what it does.
 */
export type Formula =
	| number
	| boolean
	| null
	| readonly ['text', string]
	/** A parameter, a draw or a name given by `let`. */
	| readonly ['name', string]
	/** The solution of the model at the numbers drawn. */
	| readonly ['solution']
	/** The solution of the same model with some parameters changed. */
	| readonly ['with', Changes]
	/** A field, or a position counted from 0. */
	| readonly ['get', Formula, string | number]
	/** The position that a formula names, counted from 0. */
	| readonly ['at', Formula, Formula]
	| readonly ['call', FunctionName, ...Formula[]]
	/** Numbers in a list, such as one a sector. */
	| readonly ['list', ...Formula[]]
	| readonly ['if', Formula, Formula, Formula]
	| readonly [Sign, Formula]
	| readonly [Operator, Formula, Formula];

/** Parameters to change, each by a formula of its own. */
export type Changes = Readonly<Record<string, Formula>>;

export type Sign = 'minus' | 'not';

export const operators = [
	'+',
	'-',
	'*',
	'/',
	'^',
	'<',
	'<=',
	'>',
	'>=',
	'==',
	'!=',
	'and',
	'or'
] as const;
export type Operator = (typeof operators)[number];

/** What a formula comes to. */
export type Value = number | boolean | string | null;
