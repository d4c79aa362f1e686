/**
 * Outlines on a 24 × 24 grid, drawn with a round pen of width 1.75: those that a page shows at once.
 * All others come with what they stand on: model-icons.ts, answer-icons.ts.
 */
export const icons = {
	undo: 'M9 6 4.5 10.5 9 15M5 10.5h8.5a5 5 0 0 1 0 10H10',
	search: 'M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l5 5',
	/** Nothing yet, safe, at risk: told apart by their outlines. */
	ring: 'M12 5a7 7 0 1 1 0 14a7 7 0 1 1 0-14',
	safe: 'M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16M8.3 12.2l2.6 2.6 4.8-5.3',
	risk: 'M12 4.2 20.6 19.4H3.4zM12 9.8v4.4M12 16.7v.1',
	note: 'M5 19l.8-3.8L15.5 5.5l3 3L8.8 18.2zM13.5 7.5l3 3M13 19h6.5'
} as const;
