import { adoptionEquilibria, type AdoptionEquilibrium } from '../adoption-equilibria.ts';
import { signOf } from '../numeric/sign.ts';
import type { DivisionOfLabourEconomy } from './economy.ts';

export interface DivisionOfLabourEquilibrium extends AdoptionEquilibrium {
	/** Wage of the economy, w (goods). */
	readonly wage: number;
	/** Local varieties, N (varieties). */
	readonly varieties: number;
	/** Income, wL (goods). */
	readonly welfare: number;
}

export interface DivisionOfLabourEquilibria {
	/** Share at which both technologies pay the same, n*; may exceed 1; null if there is no trap. */
	readonly tippingShare: number | null;
	readonly regime: 'multiple' | 'unique-backward' | 'unique-modern' | 'knife-edge';
	/** All equilibria, by ascending share. */
	readonly equilibria: readonly DivisionOfLabourEquilibrium[];
}

/**
 * The equilibria of the division of labour: labour goes where the wage is higher.
 *
 * Nobody is modern if the first modern producer, without local inputs, cannot pay the backward wage;
 * everybody is if the last one can. At the trade cost where imported inputs alone just pay that wage,
 * every share up to the one at which local inputs appear is an equilibrium; its ends are listed.
 *
 * In symbols: n* = n(B), for w₀ ≤ B.
 */
export function divisionOfLabourEquilibria(
	economy: DivisionOfLabourEconomy
): DivisionOfLabourEquilibria {
	const { parameters, modernWage, modernWageAtNone, shareThatPays, varieties } = economy;
	const { labourForce, backwardProductivity } = parameters;
	const gain = (share: number) => modernWage(share) - backwardProductivity;
	const atNone = signOf(modernWageAtNone - backwardProductivity, backwardProductivity);
	const atFull = signOf(gain(1), backwardProductivity);
	const tippingShare = atNone > 0 ? null : shareThatPays(backwardProductivity);
	const zeros = tippingShare !== null && tippingShare < 1 ? [tippingShare] : [];

	return {
		tippingShare,
		regime:
			atNone === 0 || atFull === 0
				? 'knife-edge'
				: atNone > 0
					? 'unique-modern'
					: atFull > 0
						? 'multiple'
						: 'unique-backward',
		equilibria: adoptionEquilibria({ gain, zeros, scale: backwardProductivity }).map(
			(equilibrium) => {
				const wage = equilibrium.kind === 'full' ? modernWage(1) : backwardProductivity;
				return {
					...equilibrium,
					wage,
					varieties: varieties(equilibrium.share),
					welfare: wage * labourForce
				};
			}
		)
	};
}
