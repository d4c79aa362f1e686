/** The functions of formulas. All but `count` and `exists` take numbers. */
export const functions = {
	min: Math.min,
	max: Math.max,
	abs: Math.abs,
	sqrt: Math.sqrt,
	ln: Math.log,
	exp: Math.exp,
	floor: Math.floor,
	ceil: Math.ceil,
	/** To a whole number, or to so many decimals. */
	round: (value: number, decimals = 0) => Math.round(value * 10 ** decimals) / 10 ** decimals
} as const satisfies Record<string, (...numbers: number[]) => number>;

export type NumericFunction = keyof typeof functions;

/** `count(list)` is its length, `count(list, 'field')` how many of its entries have the field true. */
export type FunctionName = NumericFunction | 'count' | 'exists';

/** How many arguments each takes: at least, at most. */
export const arities: Readonly<Record<FunctionName, readonly [number, number]>> = {
	min: [2, Infinity],
	max: [2, Infinity],
	abs: [1, 1],
	sqrt: [1, 1],
	ln: [1, 1],
	exp: [1, 1],
	floor: [1, 1],
	ceil: [1, 1],
	round: [1, 2],
	count: [1, 2],
	exists: [1, 1]
};
