import { entry } from './numeric/entry.ts';
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
 * paid choice spreads: the gain must push back from both sides. A zero that rounding has put next
 * to 0 or 1 counts as that end. Where the gain is zero over a whole stretch only its ends at 0 and
 * 1 are listed.
 *
 * In symbols: Δ(0) ≤ 0, Δ(1) ≥ 0, Δ(n) = 0; stable iff Δ crosses from + to −.
 */
export function adoptionEquilibria({ gain, zeros, scale }: AdoptionGame): AdoptionEquilibrium[] {
	const sign = (share: number) => signOf(gain(share), scale);
	const isEnd = (zero: number) =>
		[0, 1].some((end) => zero === end || (signOf(zero - end) === 0 && sign(end) === 0));
	const turns = [0, ...zeros.filter((zero) => !isEnd(zero)), 1];
	const last = turns.length - 1;
	const pulls = turns.slice(1).map((turn, stretch) => sign((entry(turns, stretch) + turn) / 2));

	return turns.flatMap((share, position): AdoptionEquilibrium[] => {
		const isCorner = position === 0 || position === last;
		const atShare = isCorner ? sign(share) : 0;
		if (position === 0 ? atShare > 0 : atShare < 0) return [];

		const strict = atShare !== 0;
		const pushedUp = position === 0 || entry(pulls, position - 1) > 0;
		const pushedDown = position === last || entry(pulls, position) < 0;
		const stable = strict || (pushedUp && pushedDown);
		const from = entry(turns, Math.max(0, position - 1));
		const to = entry(turns, Math.min(last, position + 1));
		return [
			{
				share,
				kind: position === 0 ? 'none' : position === last ? 'full' : 'interior',
				strict,
				stable,
				basin: stable ? [from, to] : null
			}
		];
	});
}
