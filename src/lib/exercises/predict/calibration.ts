/**
 * Brier's score of a confidence, turned so that more is better: 1 for sure and right, 0 for sure and
 * wrong, 0.75 for one half whatever happens. On average it is highest for saying how sure one is.
 *
 * In symbols: 1 − (p − outcome)², with outcome 1 if right and 0 if wrong.
 * Source: Brier (1950), Verification of forecasts expressed in terms of probability.
 */
export function calibration(confidence: number, right: boolean): number {
	return 1 - (confidence - (right ? 1 : 0)) ** 2;
}
