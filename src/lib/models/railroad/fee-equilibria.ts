import { adoptionEquilibria, type AdoptionEquilibrium } from '../adoption-equilibria.ts';
import { zerosBesideTurn } from '../numeric/zeros-beside-turn.ts';
import type { RailroadEconomy } from './economy.ts';

/**
 * The shares of sectors that may use the railroad at a posted fee, ascending.
 *
 * A sector uses it if it gains more than the fee. Sectors that need more labour hold use back, the
 * income of those that use it draws others in: up to two shares between none and all leave the
 * marginal user indifferent, the lower one stable, the upper one not.
 *
 * In symbols: g(n) = τ, that is (aφ/2)n² + (aτ − φ)n + G − τ = 0.
 */
export function feeEquilibria(
	{ parameters, labourSaving, surplusAtNone }: RailroadEconomy,
	fee: number
): AdoptionEquilibrium[] {
	const { fixedLabourSpread, labourForce } = parameters;
	const slopeAtNone = labourSaving * fee - fixedLabourSpread;
	const curvature = labourSaving * fixedLabourSpread;
	const gain = (share: number) =>
		surplusAtNone - fee + share * (slopeAtNone + (curvature * share) / 2);
	const scale = Math.max(labourForce, fee);
	const zeros = zerosBesideTurn(gain, -slopeAtNone / curvature, scale);
	return adoptionEquilibria({ gain, zeros, scale });
}
