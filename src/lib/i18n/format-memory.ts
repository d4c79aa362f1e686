/** Kept at most, for one format: more than a page shows at a time. */
const mostKept = 200;

/**
 * Writes numbers in one format, with a true minus sign, and remembers them: a picture that moves
 * writes most of its numbers again and again, and the browser takes its time for each.
 */
export function numberWriter(
	locale: string,
	options: Intl.NumberFormatOptions
): (value: number) => string {
	const format = new Intl.NumberFormat(locale, options);
	const written = new Map<number, string>();
	return (value) => {
		const known = written.get(value);
		if (known !== undefined) return known;
		const text = format.format(value).replace('-', '\u2212');
		if (written.size >= mostKept) written.clear();
		written.set(value, text);
		return text;
	};
}
