import type { Span } from '../../diagrams/scale.ts';

/** A place for each firm, and the numbers below them. */
export interface FirmsAxis {
	readonly domain: Span;
	readonly ticks: readonly number[];
}

/** Firms side by side; of two scenarios, as many as the one with more of them. */
export function firmsAxis(...counts: readonly number[]): FirmsAxis {
	const most = Math.max(...counts);
	return {
		domain: [-0.5, most - 0.5],
		ticks: Array.from({ length: most }, (_, index) => index)
	};
}
