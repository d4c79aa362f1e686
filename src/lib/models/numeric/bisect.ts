/**
 * A zero of a continuous function that changes sign between two ends: at most 200 halvings, or until
 * the bracket ends at the last bit.
 *
 * @throws RangeError if the function has the same sign at both ends.
 */
export function bisect(evaluate: (x: number) => number, from: number, to: number): number {
	const atFrom = evaluate(from);
	if (atFrom === 0) return from;
	const rising = atFrom < 0;
	if (rising ? evaluate(to) < 0 : evaluate(to) > 0)
		throw new RangeError(`bisect requires a change of sign between ${from} and ${to}`);
	let low = from;
	let high = to;
	for (let halving = 0; halving < 200; halving++) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) break;
		if (evaluate(middle) < 0 === rising) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
