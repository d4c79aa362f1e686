import type { Place } from '../../diagrams/path.ts';
import type { Side } from '../../diagrams/place-labels.ts';
import type { Tone } from '../../diagrams/tone.ts';

/** Words of a picture and the place they belong to, in model units. */
export interface PictureLabel extends Place {
	readonly text: string;
	readonly tone: Tone;
	/** Sides to try, the dearest first. */
	readonly sides: readonly Side[];
}
