import type { Formula } from '../formulas/formula.ts';
import type { Prose } from '../prose/prose.ts';

/** Pick one option, or all that are right. */
export interface ChoiceTask {
	readonly kind: 'choice';
	readonly several: boolean;
	/** As the author wrote them; `Drawn.order` says how they are shown. */
	readonly options: readonly Option[];
}

export interface Option {
	readonly id: string;
	/** Phrasing content: fits into a label. */
	readonly text: Prose;
	/** A condition on the numbers drawn. */
	readonly right: Formula;
	/** Why it is wrong; null for what is always right. */
	readonly why: Prose | null;
}

/** Ids of the options picked. */
export type ChoiceAnswer = readonly string[];
