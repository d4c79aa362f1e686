import { sum } from '../models/numeric/sum.ts';

/**
 * Parts of a whole of which one is moved: the others give way, or fill up, in proportion to what they
 * are; where they are nothing, alike. A part beyond the whole leaves the others as they are, for the
 * model to refuse.
 *
 * @param total what all make together
 */
export function withPart(
	parts: readonly number[],
	moved: number,
	value: number,
	total: number
): number[] {
	const rest = total - value;
	const others = sum(parts.filter((_, index) => index !== moved));
	const count = parts.length - 1;
	if (rest < 0 || count === 0) return parts.map((part, index) => (index === moved ? value : part));
	const made = parts.map((part, index) => {
		if (index === moved) return value;
		return rounded(others > 0 ? (part / others) * rest : rest / count);
	});
	// What rounding leaves over goes to the largest of the others.
	const largest = made.reduce(
		(best, part, index) =>
			index !== moved && (best === moved || part > (made[best] ?? 0)) ? index : best,
		moved
	);
	const missing = total - sum(made);
	return made.map((part, index) => (index === largest ? tidy(part + missing) : part));
}

/** Parts are shown with a few digits; an address keeps no more of them than it needs. */
function rounded(part: number): number {
	return Math.floor(part * 1e4) / 1e4;
}

function tidy(part: number): number {
	return Math.max(0, Number(part.toFixed(12)));
}
