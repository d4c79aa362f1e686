/**
 * How a number is written: ".1f" one decimal, ".0%" per cent without decimals, "d" a whole number,
 * ".3" up to three significant digits, for a reader who wants the size and not the last digit.
 */
export type NumberFormat = 'd' | `.${number}f` | `.${number}%` | `.${number}`;

/** Is this one of the number formats above? */
export function isNumberFormat(text: string): text is NumberFormat {
	return /^(d|\.\d[f%]?)$/.test(text);
}

/** Writes a number the way the language does; a true minus sign; "–" for what is undefined. */
export function formatNumber(value: number | null, format: NumberFormat, locale: string): string {
	if (value === null || !Number.isFinite(value)) return '–';
	return numberFormat(format, locale).format(value).replace('-', '\u2212');
}

/** Gets a browser's slow first numbers over with, while it waits for something else anyway. */
export function writeFirstNumbers(locale: string): void {
	for (const format of ['d', '.0%'] as const) formatNumber(0, format, locale);
}

/** Made when first asked for: a browser takes long over its first ones. */
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(format: NumberFormat, locale: string): Intl.NumberFormat {
	const key = `${locale} ${format}`;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(locale, { ...optionsOf(format), signDisplay: 'negative' });
	formats.set(key, made);
	return made;
}

function optionsOf(format: NumberFormat): Intl.NumberFormatOptions {
	const digits = Number(/\d/.exec(format)?.[0] ?? 0);
	if (format.endsWith('%'))
		return { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits };
	if (format === 'd' || format.endsWith('f'))
		return { minimumFractionDigits: digits, maximumFractionDigits: digits };
	return { maximumSignificantDigits: digits };
}
