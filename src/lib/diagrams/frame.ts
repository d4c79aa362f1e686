import { createContext } from 'svelte';
import type { Scale } from './scale.ts';

/** The paper a mark is drawn on: model units in, positions out. */
export interface Frame {
	readonly x: Scale;
	readonly y: Scale;
	readonly width: number;
	readonly height: number;
	/** Edges of the plot, inside which curves run. */
	readonly left: number;
	readonly right: number;
	/** How far to the right words may reach: to the end of the paper, or of their part of it. */
	readonly wordsEnd: number;
	readonly top: number;
	readonly bottom: number;
}

/** The frame of the diagram round a mark; given by `provideFrame`. */
export const [getFrame, setFrame] = createContext<Frame>();
