import type { NumberFormat } from '../../i18n/format.ts';
import type { Formula } from '../formulas/formula.ts';

/**
 * Text of an author, as sanitised HTML with empty places for the numbers drawn:
 * `<span class="slot" data-slot="0"></span>`, inside formulas also `<mn data-slot="0"></mn>`. Slot
 * numbers count from 0 and may occur more than once.
 */
export interface Prose {
	readonly html: string;
	readonly slots: readonly Slot[];
}

/** A number of the text that depends on what was drawn. */
export interface Slot {
	readonly formula: Formula;
	readonly format: NumberFormat;
}
