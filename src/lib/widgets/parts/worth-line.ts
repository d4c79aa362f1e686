import type { Span } from '../../diagrams/scale.ts';
import type { Tone } from '../../diagrams/tone.ts';
import type { Point } from '../../models/model.ts';
import type { PictureLabel } from './picture-label.ts';

/** What something is worth to somebody, less its cost, against that cost; and the cost that takes all of it. */
export interface WorthLine {
	readonly key: string;
	readonly points: readonly Point[];
	readonly limit: number;
	readonly tone: Tone;
	readonly dash: 'none' | 'long' | 'short';
}

/** A stretch of costs in which the same follows. */
export interface CostBand {
	readonly key: string;
	readonly from: number;
	readonly to: number;
	readonly tone: Tone;
}

/** The words, for the ends of the axis of worth. */
export type WorthLabels = (worth: Span) => readonly PictureLabel[];
