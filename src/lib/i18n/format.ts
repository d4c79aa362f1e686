import { numberWriter } from './format-memory.ts';

/**
 * How a number is written: ".1f" one decimal, ".0%" per cent without decimals, "d" a whole number,
 * ".3" up to three significant digits, for a reader who wants the size and not the last digit.
 */
export type NumberFormat = 'd' | `.${number}f` | `.${number}%` | `.${number}`;

/** Is this one of the number formats above? */
export function isNumberFormat(text: string): text is NumberFormat {
	return /^(d|\.\d[f%]?)$/.test(text);
}

/** Is it written as parts of a hundred? */
export function isPercentage(format: NumberFormat): format is `.${number}%` {
	return format.endsWith('%');
}

/** How the difference of two percentages is written, in percentage points. */
export function pointsOf(format: `.${number}%`): NumberFormat {
	return format.replace('%', 'f') as `.${number}f`;
}

/** Writes a number the way the language does; a true minus sign; "–" for what is undefined. */
export function formatNumber(value: number | null, format: NumberFormat, locale: string): string {
	if (value === null || !Number.isFinite(value)) return '–';
	return writer(format, locale)(value);
}

/** Gets a browser's slow first numbers over with, while it waits for something else anyway. */
export function writeFirstNumbers(locale: string): void {
	for (const format of ['d', '.0%'] as const) formatNumber(0, format, locale);
}

/** Made when first asked for: a browser takes long over its first ones. */
const writers = new Map<string, (value: number) => string>();

function writer(format: NumberFormat, locale: string): (value: number) => string {
	const key = `${locale} ${format}`;
	const known = writers.get(key);
	if (known) return known;
	const made = numberWriter(locale, { ...optionsOf(format), signDisplay: 'negative' });
	writers.set(key, made);
	return made;
}

function optionsOf(format: NumberFormat): Intl.NumberFormatOptions {
	const digits = Number(/\d/.exec(format)?.[0] ?? 0);
	if (isPercentage(format))
		return { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits };
	if (format === 'd' || format.endsWith('f'))
		return { minimumFractionDigits: digits, maximumFractionDigits: digits };
	return { maximumSignificantDigits: digits };
}
