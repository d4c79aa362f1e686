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
	readonly top: number;
	readonly bottom: number;
}

/** The frame of the diagram round a mark. */
const [getFrame, setFrame] = createContext<Frame>();
export { getFrame };

/**
 * Gives the marks inside the calling component their paper.
 *
 * @param paper in one piece: each mark then has one thing to watch, not one for each edge
 */
export function provideFrame(paper: () => Frame): void {
	setFrame({
		get x() {
			return paper().x;
		},
		get y() {
			return paper().y;
		},
		get width() {
			return paper().width;
		},
		get height() {
			return paper().height;
		},
		get left() {
			return paper().left;
		},
		get right() {
			return paper().right;
		},
		get top() {
			return paper().top;
		},
		get bottom() {
			return paper().bottom;
		}
	});
}
