import type { NumberFormat } from '../../i18n/format.ts';
import type { Formula } from '../formulas/formula.ts';

/** Type a number. */
export interface NumberTask {
	readonly kind: 'number';
	readonly answer: Formula;
	/** How the answer is written; per cent means that a bare number typed is one of per cent. */
	readonly format: NumberFormat;
	readonly tolerance: Tolerance;
	/** What stands after the field, such as "workers"; plain text. */
	readonly unit: string | null;
}

/** How far from the answer is still right: in its own unit, or as a share of its size. */
export type Tolerance = { readonly absolute: number } | { readonly relative: number };

/** What was typed, and the number it was read as: marking looks at the number alone. */
export interface NumberAnswer {
	readonly typed: string;
	readonly value: number;
}
