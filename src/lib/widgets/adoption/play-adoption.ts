import type { AdoptionGame } from '../../models/adoption-equilibria.ts';
import { adoptionPath } from '../../models/adoption-path.ts';
import type { Play } from '../widget.ts';

/** A quarter of all look around each period, for twenty periods: the model's own defaults. */
const adjustmentSpeed = 0.25;
const periods = 20;

/** Time running in an adoption game, from the share taken hold of; from nobody if there is none. */
export function playAdoption<P extends { readonly share: number | null }>(
	game: Pick<AdoptionGame, 'gain' | 'scale'>,
	share: number | null,
	tippingShare: number | null
): Play<P> {
	return {
		frames: adoptionPath(game, share ?? 0, adjustmentSpeed, periods).map((value, time) => ({
			time,
			patch: { share: value } as Partial<P>,
			value
		})),
		quantity: 'share',
		time: 'time',
		threshold: tippingShare === null ? null : { at: tippingShare, name: 'tipping' }
	};
}
