import type { NumberFormat } from '../i18n/format.ts';

/** An axis on which a learner puts something. */
export interface Axis {
	readonly from: number;
	readonly to: number;
	/** Of the keyboard, and what a drag snaps to. */
	readonly step: number;
	/** Plain text. */
	readonly label: string;
	readonly format: NumberFormat;
}
