import type { Split } from '../../models/innovation-concentration/split.ts';
import type { Point } from '../../models/model.ts';

/** A bar for each group: the one that the budget is gathered in first. */
export interface GroupBars {
	/** What the bars measure: "Budget of a group". */
	readonly caption: string;
	readonly groups: number;
	readonly favoured: number;
	/** Of each other group. */
	readonly other: number;
	/** The height that must find room whatever the split. */
	readonly most: number;
}

/** A budget that is spread over groups or gathered in one, and what it is worth. */
export interface GatheringView {
	/** How far it is gathered: 0 is spread evenly, 1 is all in one group. */
	readonly gathered: number;
	readonly split: Split;
	/** Value if spread evenly, and if all is in one group. */
	readonly ends: readonly [spread: number, gathered: number];
	/** Value against how far it is gathered. */
	readonly curve: readonly Point[];
	readonly bars: GroupBars;
}
