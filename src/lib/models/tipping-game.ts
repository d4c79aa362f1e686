import type { AdoptionGame } from './adoption-equilibria.ts';
import { clip } from './numeric/clip.ts';
import { signOf } from './numeric/sign.ts';

/** Which equilibria there are, by the signs of the gain when nobody and when everybody adopts. */
export type Regime = 'multiple' | 'unique-full' | 'unique-none' | 'knife-edge' | 'continuum';

/** An adoption game in which the gain turns at most once, from loss to gain, as more adopt. */
export interface TippingGame extends AdoptionGame {
	/** Share at which adopting breaks even, n*; null if there is none, or if every share does. */
	readonly tippingShare: number | null;
	readonly regime: Regime;
}

/**
 * An adoption game of complements: adopting becomes worth while, if at all, once enough others do.
 *
 * The signs of the gain at both ends say everything but where the turn is. A gain of exactly zero
 * at an end puts the tipping share there; zero at both ends means that nobody ever cares.
 *
 * @param breakEven the share at which the gain is zero; asked only if it turns strictly inside
 */
export function tippingGame(
	gain: AdoptionGame['gain'],
	scale: number,
	breakEven: () => number
): TippingGame {
	const atNone = signOf(gain(0), scale);
	const atFull = signOf(gain(1), scale);
	const regime = regimeOf(atNone, atFull);
	const tippingShare =
		regime === 'multiple'
			? clip(breakEven(), 0, 1)
			: regime === 'knife-edge'
				? atNone === 0
					? 0
					: 1
				: null;
	return { gain, scale, zeros: tippingShare === null ? [] : [tippingShare], tippingShare, regime };
}

function regimeOf(atNone: number, atFull: number): Regime {
	if (atNone === 0 && atFull === 0) return 'continuum';
	if (atNone === 0 || atFull === 0) return 'knife-edge';
	if (atNone < 0 && atFull > 0) return 'multiple';
	return atFull > 0 ? 'unique-full' : 'unique-none';
}
