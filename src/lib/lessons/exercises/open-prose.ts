import type { Formula } from '../../exercises/formulas/formula.ts';
import type { Slot } from '../../exercises/prose/prose.ts';

/** A part of an exercise while it is being rendered. */
export interface OpenProse {
	/** The numbers found in it so far. */
	readonly slots: Slot[];
	/** Reads a formula of the text; null if it is at fault, which is reported. */
	readonly read: (text: string, offset: number) => Formula | null;
}
