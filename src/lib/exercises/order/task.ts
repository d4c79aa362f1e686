import type { Formula } from '../formulas/formula.ts';
import type { Prose } from '../prose/prose.ts';

/** Put items in order. */
export interface OrderTask {
	readonly kind: 'order';
	/** As the author wrote them; `Drawn.order` says how they are shown. */
	readonly items: readonly Item[];
	/** The largest first? */
	readonly descending: boolean;
	/** What the two ends mean, such as "lowest wage" and "highest wage"; plain text. */
	readonly ends: readonly [first: string, last: string] | null;
}

export interface Item {
	readonly id: string;
	/** Phrasing content. */
	readonly text: Prose;
	/** What decides its place. Items of the same value may change places. */
	readonly by: Formula;
}

/** Ids of all items, first to last. */
export type OrderAnswer = readonly string[];
