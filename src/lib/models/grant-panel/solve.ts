import { normalDensity, normalQuantile } from '../numeric/normal.ts';
import { checkParameters, requireThat } from '../parameters.ts';
import { grantPanelParameters, type GrantPanelParameters } from './parameters.ts';
import { panelScore } from './score.ts';

export interface GrantPanelSolution {
	/** Correlation of score and true value, ρ. */
	readonly scoreReliability: number;
	/** Standardised score at the cut, z (standard deviations). */
	readonly cutoff: number;
	/** Mean standardised score of those accepted, φ(z)/f (standard deviations). */
	readonly selectionIntensity: number;
	/** Mean true value of those accepted (money). */
	readonly meanQualitySelected: number;
	/** The same without error or capture (money). */
	readonly meanQualityPerfectPanel: number;
	/** The same under a lottery (money). */
	readonly meanQualityLottery: number;
	/** Gain over a lottery relative to a perfect panel, ρ (share). */
	readonly panelEfficiency: number;
	/** Mean connections of those accepted (units). */
	readonly meanConnectionsSelected: number;
	/** Mean true value of those accepted less cost (money). */
	readonly netValuePerProject: number;
}

/**
 * The quality of a panel: how much better than a lottery it chooses, if it errs and if connections
 * count.
 *
 * A panel scores proposals and accepts the best ones. The score is the true value, an error, and
 * connections with a weight; all are normal, the error independent. How well the panel chooses
 * depends on the correlation of score and true value alone. If connections count, and those who
 * have them have worse projects, the panel can do worse than a lottery.
 *
 * In symbols: sd = √(σ_t² + σ_n² + χ²σ_c² + 2χrσ_tσ_c), ρ = (σ_t² + χrσ_tσ_c)/(σ_t·sd),
 * z = Φ⁻¹(1 − f); mean true value μ + ρσ_t·φ(z)/f, mean connections (χσ_c² + rσ_tσ_c)/sd·φ(z)/f.
 * Source: the normal model of selection, our choice; on panels of experts and of political
 * appointees see Rodríguez-Clare (2005), section "Toward a Set of Effective Microeconomic
 * Interventions", under "Mechanisms and Institutions".
 *
 * @throws RangeError if a parameter is outside its domain or all proposals get the same score.
 * @example solveGrantPanel({ noiseSpread: 1 }).panelEfficiency // 0.7071…
 */
export function solveGrantPanel(given: Partial<GrantPanelParameters> = {}): GrantPanelSolution {
	const parameters = checkParameters(grantPanelParameters, given);
	const { meanQuality, qualitySpread, noiseSpread, connectionsSpread } = parameters;
	const { connectionsCorrelation, acceptedFraction, cost } = parameters;

	const { favours, spread, reliability: scoreReliability } = panelScore(parameters);
	requireThat(
		!Number.isNaN(scoreReliability),
		`noiseSpread must be above 0 if connections cancel true value in the score, got ${noiseSpread}`
	);
	const cutoff = 0 - normalQuantile(acceptedFraction);
	const selectionIntensity = normalDensity(cutoff) / acceptedFraction;
	const meanQualitySelected = meanQuality + scoreReliability * qualitySpread * selectionIntensity;
	const withConnections =
		favours * connectionsSpread + connectionsCorrelation * qualitySpread * connectionsSpread;

	return {
		scoreReliability,
		cutoff,
		selectionIntensity,
		meanQualitySelected,
		meanQualityPerfectPanel: meanQuality + qualitySpread * selectionIntensity,
		meanQualityLottery: meanQuality,
		panelEfficiency: scoreReliability,
		meanConnectionsSelected: (withConnections / spread) * selectionIntensity,
		netValuePerProject: meanQualitySelected - cost
	};
}
