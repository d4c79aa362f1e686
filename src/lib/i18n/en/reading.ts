/** The dialog of reading settings. */
export const reading = {
	title: 'Reading settings',
	close: 'Close',
	theme: {
		label: 'Paper',
		options: { system: 'As the device', light: 'Light', dark: 'Dark' }
	},
	textSize: {
		label: 'Text size',
		options: { normal: 'Normal', large: 'Large', larger: 'Larger' }
	},
	closedStorage: 'This browser keeps nothing: the settings last until the page is closed.'
};
