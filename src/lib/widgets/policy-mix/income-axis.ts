import type { Span } from '../../diagrams/scale.ts';
import type { Point } from '../../models/model.ts';
import { policyMixCurve, type PolicyMixQuantity } from '../../models/policy-mix/curves.ts';
import type { PolicyMixParameters } from '../../models/policy-mix/parameters.ts';

/**
 * Incomes lie on their axis by their logarithm: to double an income is the same step anywhere.
 *
 * @param incomes those that must be on it (dollars)
 * @returns ends, as logarithms
 */
export function incomeSpan(incomes: readonly number[]): Span {
	return [Math.log(Math.min(500, ...incomes)), Math.log(Math.max(40_000, ...incomes))];
}

/** Places of round incomes, as logarithms: 1, 3 and 10 thousand, and so on. */
export function incomeTicks([from, to]: Span): number[] {
	const powers = Array.from({ length: 24 }, (_, power) => power - 6);
	return powers
		.flatMap((power) => [10 ** power, 3 * 10 ** power])
		.map(Math.log)
		.filter((place) => place >= from && place <= to);
}

/** A curve over that axis. */
export function overIncomes(
	quantity: PolicyMixQuantity,
	[from, to]: Span,
	parameters: PolicyMixParameters
): Point[] {
	// Evenly by logarithm, so that the curve is as smooth at low incomes as at high ones.
	return Array.from({ length: 61 }, (_, step) => {
		const place = from + (step / 60) * (to - from);
		const [point] = policyMixCurve(quantity, Math.exp(place), Math.exp(place), parameters, 1);
		return { x: place, y: point?.y ?? 0 };
	});
}

/** The income at a place of the axis, to ten dollars. */
export function incomeAt(place: number): number {
	return Math.max(10, Math.round(Math.exp(place) / 10) * 10);
}
