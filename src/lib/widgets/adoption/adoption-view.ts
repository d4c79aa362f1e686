import type { AdoptionEquilibrium } from '../../models/adoption-equilibria.ts';
import type { Point } from '../../models/model.ts';

/** What a picture of an adoption game shows: one quantity against the share of adopters. */
export interface AdoptionView {
	/** The gain from adopting has a zero line and says where the economy drifts; others do not. */
	readonly quantity: 'gain' | 'level';
	/** "Profit of a factory (goods)" */
	readonly label: string;
	readonly curve: readonly Point[];
	readonly equilibria: readonly AdoptionEquilibrium[];
	readonly tippingShare: number | null;
	/** The share taken hold of; null: none yet. */
	readonly share: number | null;
	/** The quantity at that share. */
	readonly reading: number | null;
}
