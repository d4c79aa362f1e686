/** Two ends, the first usually the smaller; for positions from the top the larger. */
export type Span = readonly [from: number, to: number];

/** A straight relation between the units of a model and lengths on paper. */
export interface Scale {
	readonly domain: Span;
	readonly range: Span;
	/** Where a value lies on paper. */
	readonly position: (value: number) => number;
	/** What value lies at a position. */
	readonly value: (position: number) => number;
}

/** A scale that takes the domain's ends to the range's; a domain without width lies in the middle. */
export function linearScale(domain: Span, range: Span): Scale {
	const [from, to] = domain;
	const [start, end] = range;
	const width = to - from;
	const length = end - start;
	const middle = start + length / 2;
	const perUnit = length / width;
	return {
		domain,
		range,
		position: (value) => (width === 0 ? middle : rounded(start + (value - from) * perUnit)),
		value: (position) => (length === 0 ? from : from + ((position - start) / length) * width)
	};
}

/** Positions need no more than a hundredth of a unit of the drawing: shorter paths, same line. */
function rounded(position: number): number {
	return Math.round(position * 100) / 100;
}
