import { signOf } from './numeric/sign.ts';

/**
 * An adoption game: one large population, each member adopts or not, and gains from adopting an
 * amount that depends only on the share of all who adopt.
 */
export interface AdoptionGame {
	/** Net gain of adopting when this share (0 to 1) of all adopts. */
	readonly gain: (share: number) => number;
	/** Shares in [0, 1] at which the gain is zero, ascending: known in closed form to each model. */
	readonly zeros: readonly number[];
	/** Size of the terms that the gain is a difference of; signs are judged against it. */
	readonly scale: number;
}

/** A share at which nobody would rather have chosen otherwise. */
export interface AdoptionEquilibrium {
	/** Share that adopts. */
	readonly share: number;
	readonly kind: 'none' | 'interior' | 'full';
	/** Does every agent strictly prefer what it does? */
	readonly strict: boolean;
	/** Do small deviations die out? */
	readonly stable: boolean;
	/** Shares from which the economy comes here: between the neighbouring zeros; null if unstable. */
	readonly basin: readonly [from: number, to: number] | null;
}

/**
 * All equilibria of an adoption game, by ascending share.
 *
 * Nobody adopts if the first adopter would not gain; everybody does if the last one does not lose;
 * some do if they are exactly indifferent. Stability is that of any dynamic in which the better
 * paid choice spreads: the gain must push back from both sides. Where the gain is zero over a whole
 * stretch only its ends at 0 and 1 are listed.
 *
 * In symbols: Δ(0) ≤ 0, Δ(1) ≥ 0, Δ(n) = 0; stable iff Δ crosses from + to −.
 */
export function adoptionEquilibria({ gain, zeros, scale }: AdoptionGame): AdoptionEquilibrium[] {
	const sign = (share: number) => signOf(gain(share), scale);
	const interior = zeros.filter((zero) => signOf(zero) > 0 && signOf(1 - zero) > 0);
	const ends = [0, ...interior, 1];
	const pulls = ends.slice(1).map((end, stretch) => sign(((ends[stretch] ?? 0) + end) / 2));
	const pullBelow = (position: number) => pulls[position - 1] ?? 1;
	const pullAbove = (position: number) => pulls[position] ?? -1;
	return ends.flatMap((share, position): AdoptionEquilibrium[] => {
		const atShare = position === 0 || position === ends.length - 1 ? sign(share) : 0;
		if ((position === 0 && atShare > 0) || (position === ends.length - 1 && atShare < 0)) return [];
		const stable = pullBelow(position) > 0 && pullAbove(position) < 0;
		return [
			{
				share,
				kind: position === 0 ? 'none' : position === ends.length - 1 ? 'full' : 'interior',
				strict: atShare !== 0,
				stable,
				basin: stable ? [ends[Math.max(0, position - 1)] ?? 0, ends[position + 1] ?? 1] : null
			}
		];
	});
}
