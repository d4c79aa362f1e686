import { centralityOf } from '../innovation-concentration/economy.ts';
import { signOf } from '../numeric/sign.ts';
import { checkParameters } from '../parameters.ts';
import { innovationAdditiveParameters, type InnovationAdditiveParameters } from './parameters.ts';

export interface InnovationAdditiveSolution {
	/** Total value when the budget is spread evenly (money). */
	readonly valueDispersed: number;
	/** Total value when one group gets the budget (money). */
	readonly valueConcentrated: number;
	/** Concentrated less dispersed (money); 0 if they differ by rounding only. */
	readonly difference: number;
}

/**
 * The counter-example to innovation clusters: knowledge that adds up, whether a firm innovates or
 * not.
 *
 * A firm's stock of knowledge is its own research and, with a weight, that of all others; a firm
 * that does nothing learns as much as one that does. Moving the budget around then leaves the sum
 * of all stocks as it is and only makes them unequal: with decreasing returns to knowledge
 * spreading is better, with increasing returns concentration, and in between it is a tie.
 *
 * In symbols: value ΣK_i^γ, K_i = R_i + φΣ_jω_ijR_j; dispersed mG·K^γ with
 * K = B[1 + φ(m−1) + φω(G−1)m]/(mG); concentrated m(B[1 + φ(m−1)]/m)^γ + (G−1)m(Bφω)^γ.
 * Source: the functional form is our choice; on the conjecture it counters see Rodríguez-Clare
 * (2005), section "Innovation Clusters".
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solveInnovationAdditive({ knowledgeExponent: 1 }).difference // 0
 */
export function solveInnovationAdditive(
	given: Partial<InnovationAdditiveParameters> = {}
): InnovationAdditiveSolution {
	const parameters = checkParameters(innovationAdditiveParameters, given);
	const { firmsPerGroup, groups, proximityAcross, spilloverStrength } = parameters;
	const { knowledgeExponent, budget } = parameters;
	const firms = firmsPerGroup * groups;
	const worth = (stock: number) => stock ** knowledgeExponent;

	const stockOfEach = (budget * (1 + spilloverStrength * centralityOf(parameters))) / firms;
	const stockInCluster = (budget * (1 + spilloverStrength * (firmsPerGroup - 1))) / firmsPerGroup;
	const stockOutside = budget * spilloverStrength * proximityAcross;
	const valueDispersed = firms * worth(stockOfEach);
	const valueConcentrated =
		firmsPerGroup * worth(stockInCluster) + (firms - firmsPerGroup) * worth(stockOutside);
	const difference = valueConcentrated - valueDispersed;

	return {
		valueDispersed,
		valueConcentrated,
		difference: signOf(difference, valueDispersed) === 0 ? 0 : difference
	};
}
