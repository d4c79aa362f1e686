/** Outlines, as in icons.ts, of what is pressed round a model. */
export const modelIcons = {
	play: 'M8 5.5v13l10.5-6.5z',
	pause: 'M8.5 6v12M15.5 6v12',
	step: 'M6 6v12l8.5-6zM18 6v12',
	reset: 'M5 5v5h5M5.6 10a7 7 0 1 1-.6 4',
	pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
	unpin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7M4 4l16 16',
	swap: 'M7 8h12l-3.5-3.5M17 16H5l3.5 3.5',
	link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7L12 17',
	picture: 'M4.5 5h15v14h-15zM5 16l4.5-4.5 4 4 2.5-2.5 3.5 3.5M9 9.2v.1',
	copy: 'M9 9h10v11H9zM15 9V4.5H5V15h4'
} as const;
