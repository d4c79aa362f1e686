import type { Tone } from '../../diagrams/tone.ts';

/** A shape of a key, drawn on a paper of 24 by 14. */
export type KeyMark =
	| 'line'
	| 'dashed'
	| 'dotted'
	| 'disc'
	| 'ring'
	| 'diamond'
	| 'star'
	| 'cross'
	| 'arrow'
	| 'rise'
	| 'box'
	| 'washed'
	| 'level'
	| 'outline'
	| 'hatched';

/** What a mark of a picture means. */
export interface KeyEntry {
	readonly mark: KeyMark;
	readonly tone: Tone;
	readonly text: string;
}
