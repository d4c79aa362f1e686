import type { GrantPanelParameters } from './parameters.ts';

/** What a panel's score is made of, each part by its standard deviation (money). */
export interface PanelScore {
	/** Connections with their weight, χσ_c. */
	readonly favours: number;
	/** What goes along with true value, σ_t + rχσ_c. */
	readonly alongWithValue: number;
	/** Connections that have nothing to do with true value, √(1 − r²) of them (share). */
	readonly unrelated: number;
	/** The whole score. */
	readonly spread: number;
	/** Correlation of score and true value, ρ; NaN if all proposals get the same score. */
	readonly reliability: number;
}

/** The panel's score as what goes along with true value and what is independent of it. */
export function panelScore(parameters: GrantPanelParameters): PanelScore {
	const { qualitySpread, noiseSpread, capture } = parameters;
	const { connectionsSpread, connectionsCorrelation } = parameters;
	const favours = capture * connectionsSpread;
	const alongWithValue = qualitySpread + connectionsCorrelation * favours;
	const unrelated = Math.sqrt((1 - connectionsCorrelation) * (1 + connectionsCorrelation));
	const spread = Math.hypot(alongWithValue, unrelated * favours, noiseSpread);
	const isSame = spread <= 1e-12 * Math.max(qualitySpread, favours);
	const reliability = isSame ? NaN : Math.min(1, Math.max(-1, alongWithValue / spread));
	return { favours, alongWithValue, unrelated, spread, reliability };
}
