/** Outlines on a 24 × 24 grid, drawn with a round pen of width 1.75. */
export const icons = {
	play: 'M8 5.5v13l10.5-6.5z',
	pause: 'M8.5 6v12M15.5 6v12',
	step: 'M6 6v12l8.5-6zM18 6v12',
	undo: 'M9 6 4.5 10.5 9 15M5 10.5h8.5a5 5 0 0 1 0 10H10',
	reset: 'M5 5v5h5M5.6 10a7 7 0 1 1-.6 4',
	pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
	unpin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7M4 4l16 16',
	swap: 'M7 8h12l-3.5-3.5M17 16H5l3.5 3.5',
	link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7L12 17',
	picture: 'M4.5 5h15v14h-15zM5 16l4.5-4.5 4 4 2.5-2.5 3.5 3.5M9 9.2v.1',
	copy: 'M9 9h10v11H9zM15 9V4.5H5V15h4',
	close: 'M6 6l12 12M18 6 6 18',
	search: 'M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l5 5',
	chevron: 'M7 10l5 5 5-5',
	/** Nothing yet, safe, at risk: told apart by their outlines. */
	ring: 'M12 5a7 7 0 1 1 0 14a7 7 0 1 1 0-14',
	safe: 'M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16M8.3 12.2l2.6 2.6 4.8-5.3',
	risk: 'M12 4.2 20.6 19.4H3.4zM12 9.8v4.4M12 16.7v.1',
	up: 'M12 18.5v-13M6.5 11 12 5.5l5.5 5.5',
	down: 'M12 5.5v13M6.5 13l5.5 5.5 5.5-5.5',
	grip: 'M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1',
	erase: 'M9 6h11.5v12H9l-5.5-6zM12 9.5l5 5M17 9.5l-5 5',
	note: 'M5 19l.8-3.8L15.5 5.5l3 3L8.8 18.2zM13.5 7.5l3 3M13 19h6.5',
	keypad:
		'M5 4.5h14v15H5zM9 8.5v.1M12 8.5v.1M15 8.5v.1M9 12v.1M12 12v.1M15 12v.1M9 15.5v.1M12 15.5v.1M15 15.5v.1',
	keyboard: 'M3.5 6.5h17v11h-17zM7 10v.1M10.3 10v.1M13.7 10v.1M17 10v.1M8 14h8',
	right: 'M5 12.5l4.5 4.5L19 7.5',
	wrong: 'M7 7l10 10M17 7 7 17',
	missed: 'M12 5.5v8M12 18v.1'
} as const;

export type IconName = keyof typeof icons;
