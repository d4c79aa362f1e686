import type { Span } from './scale.ts';

/**
 * Round values that cover a domain: multiples of 1, 2 or 5 times a power of ten.
 *
 * @param count about how many; the answer may have a few more or fewer
 * @example ticks([0, 1], 5) // [0, 0.2, 0.4, 0.6, 0.8, 1]
 */
export function ticks([from, to]: Span, count = 5): number[] {
	if (!(to > from) || !Number.isFinite(to - from)) return [from];
	const step = roundStep((to - from) / Math.max(1, count));
	const first = Math.ceil(from / step - 1e-9);
	const last = Math.floor(to / step + 1e-9);
	return Array.from({ length: last - first + 1 }, (_, position) =>
		withoutNoise((first + position) * step, step)
	);
}

/** The domain widened to round ends, so that the outermost ticks close the axis. */
export function niceDomain([from, to]: Span, count = 5): Span {
	if (!Number.isFinite(from) || !Number.isFinite(to)) return [0, 1];
	if (from === to) return from === 0 ? [-1, 1] : niceDomain(widened(from), count);
	const step = roundStep((to - from) / Math.max(1, count));
	return [
		withoutNoise(Math.floor(from / step + 1e-9) * step, step),
		withoutNoise(Math.ceil(to / step - 1e-9) * step, step)
	];
}

/** How many decimals tell neighbouring ticks apart. */
export function tickDecimals(values: readonly number[]): number {
	const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
	let decimals = step > 0 ? Math.min(9, Math.max(0, -Math.floor(Math.log10(step) + 1e-9))) : 0;
	const noise = step * 1e-6;
	while (decimals < 9 && Math.abs(step - Number(step.toFixed(decimals))) > noise) decimals++;
	return decimals;
}

function widened(value: number): Span {
	return [value - Math.abs(value) / 10, value + Math.abs(value) / 10];
}

function roundStep(rough: number): number {
	const power = 10 ** Math.floor(Math.log10(rough));
	const lead = rough / power;
	return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
}

/** 3 × 0.1 is 0.30000000000000004; a tick says 0.3. */
function withoutNoise(value: number, step: number): number {
	const digits = Math.max(0, Math.ceil(-Math.log10(step)) + 2);
	return Number(value.toFixed(Math.min(20, digits)));
}
