/** Outlines, as in icons.ts, of what is pressed while one answers, and of verdicts. */
export const answerIcons = {
	close: 'M6 6l12 12M18 6 6 18',
	up: 'M12 18.5v-13M6.5 11 12 5.5l5.5 5.5',
	down: 'M12 5.5v13M6.5 13l5.5 5.5 5.5-5.5',
	grip: 'M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1',
	erase: 'M9 6h11.5v12H9l-5.5-6zM12 9.5l5 5M17 9.5l-5 5',
	keypad:
		'M5 4.5h14v15H5zM9 8.5v.1M12 8.5v.1M15 8.5v.1M9 12v.1M12 12v.1M15 12v.1M9 15.5v.1M12 15.5v.1M15 15.5v.1',
	keyboard: 'M3.5 6.5h17v11h-17zM7 10v.1M10.3 10v.1M13.7 10v.1M17 10v.1M8 14h8',
	right: 'M5 12.5l4.5 4.5L19 7.5',
	wrong: 'M7 7l10 10M17 7 7 17',
	missed: 'M12 5.5v8M12 18v.1'
} as const;
