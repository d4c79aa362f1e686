/** The drawing, and where its three plots stand in it. */
export const box = {
	height: 314,
	/** Edges of every plot. */
	top: 40,
	bottom: 188,
	/** Width of a plot, and from the start of one to the start of the next. */
	width: 116,
	pitch: 160,
	/** The first line of words below, and from line to line. */
	words: 232,
	line: 23
};

/** Where the plot of a technology stands. */
export function edgesOf(index: number) {
	const left = 12 + Math.max(0, index) * box.pitch;
	return { left, right: left + box.width, top: box.top, bottom: box.bottom };
}
