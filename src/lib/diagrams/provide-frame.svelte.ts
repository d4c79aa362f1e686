import { untrack } from 'svelte';
import { setFrame, type Frame } from './frame.ts';
import { blankInk, setInk } from './ink.ts';

/**
 * Gives the marks inside the calling component their paper. They watch one thing, the paper, and not
 * all that it follows from: at most moves of a finger it stays as it is, and no mark is asked.
 */
export function provideFrame(follow: () => Frame): void {
	let paper = $state.raw(untrack(follow));
	$effect.pre(() => {
		paper = follow();
	});
	setInk(blankInk());
	setFrame({
		get x() {
			return paper.x;
		},
		get y() {
			return paper.y;
		},
		get width() {
			return paper.width;
		},
		get height() {
			return paper.height;
		},
		get left() {
			return paper.left;
		},
		get right() {
			return paper.right;
		},
		get wordsEnd() {
			return paper.wordsEnd;
		},
		get top() {
			return paper.top;
		},
		get bottom() {
			return paper.bottom;
		}
	});
}
