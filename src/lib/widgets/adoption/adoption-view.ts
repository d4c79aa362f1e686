import type { Side } from '../../diagrams/place-labels.ts';
import type { Tone } from '../../diagrams/tone.ts';
import type { AdoptionEquilibrium } from '../../models/adoption-equilibria.ts';
import type { Point } from '../../models/model.ts';

/** A second line beside the curve: a level to compare with, or the curve in another case. */
export interface AdoptionLine {
	readonly points: readonly Point[];
	readonly tone: Tone;
	readonly dash: 'long' | 'short';
	readonly text: string;
	/** Where along it the words stand, from 0 to 1. */
	readonly labelAt: number;
	readonly sides: readonly Side[];
}

/** A point of the curve worth a name. */
export interface AdoptionSpot extends Point {
	readonly text: string;
	readonly tone: Tone;
	readonly sides: readonly Side[];
}

/** What a picture of an adoption game shows: one quantity against the share of adopters. */
export interface AdoptionView {
	/** The gain from adopting has a zero line and says where the economy drifts; others do not. */
	readonly quantity: 'gain' | 'level';
	/** The level at which nobody cares, where it is not zero: a wage to be had elsewhere. */
	readonly breakEven?: number;
	/** "Profit of a factory (goods)" */
	readonly label: string;
	readonly curve: readonly Point[];
	readonly equilibria: readonly AdoptionEquilibrium[];
	readonly tippingShare: number | null;
	/** The share taken hold of; null: none yet. */
	readonly share: number | null;
	/** The quantity at that share. */
	readonly reading: number | null;
	readonly lines?: readonly AdoptionLine[];
	readonly spots?: readonly AdoptionSpot[];
}
