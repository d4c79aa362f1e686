/** How a language writes numbers. */
export interface NumberSigns {
	readonly decimal: string;
	/** Between thousands. */
	readonly group: string;
}

/** The signs of a language, for reading and for a keypad. */
export function numberSigns(locale: string): NumberSigns {
	const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5);
	const signOf = (type: 'decimal' | 'group') =>
		parts.find((part) => part.type === type)?.value ?? '';
	return { decimal: signOf('decimal'), group: signOf('group') };
}
