import { numberSigns } from './number-signs.ts';
import { toAsciiDigits } from './to-ascii-digits.ts';

/** A number that someone typed, or why it is none. */
export type ReadNumber =
	| {
			readonly kind: 'number';
			/** As typed: 35 for "35 %". */
			readonly number: number;
			/** Did a sign of per cent follow? */
			readonly percent: boolean;
			/** Was it written with a fraction line? */
			readonly fraction: boolean;
	  }
	| { readonly kind: 'unreadable'; readonly reason: 'unreadable' | 'divides-by-zero' };

/**
 * Reads a number as people type it: digits of any script, comma or point, any minus, marks or spaces
 * between thousands, a fraction, a sign of per cent.
 *
 * Where both comma and point stand, the last is the decimal sign. One that stands before three
 * digits may be either: the language decides, so "1.234" is near one in English and 1,234 in Spanish.
 *
 * @example readNumber('1 250,5', 'es') // { kind: 'number', number: 1250.5, … }
 */
export function readNumber(text: string, locale: string): ReadNumber {
	const bare = toAsciiDigits(text)
		.replace(/[\p{Cf}\s']|[\u2018\u2019\u066c\u02b9]/gu, '')
		.replace(/[\u2212\u2010-\u2015\ufe63\uff0d]/g, '-')
		.replace(/[\u066b\u3001\uff0c]/g, ',')
		.replace(/\uff0e/g, '.')
		.replace(/[\u2044\u2215\u00f7]/g, '/')
		.replace(/[\u066a\ufe6a\uff05]/g, '%');
	const percent = bare.startsWith('%') !== bare.endsWith('%');
	const parts = bare.replace(/^%|%$/, '').split('/');
	const numbers = parts.map((part) => readDecimal(part, locale));
	const [above, below] = numbers;
	if (above === undefined || above === null || below === null || parts.length > 2)
		return { kind: 'unreadable', reason: 'unreadable' };
	if (below === 0) return { kind: 'unreadable', reason: 'divides-by-zero' };
	const number = below === undefined ? above : above / below;
	return { kind: 'number', number, percent, fraction: below !== undefined };
}

/** A number without fraction line or per cent; null if it is none. */
function readDecimal(text: string, locale: string): number | null {
	const signs = [...text.matchAll(/[.,]/g)];
	const last = signs.at(-1);
	const decimal =
		last &&
		isDecimal(
			text,
			signs.map(([sign]) => sign),
			locale
		)
			? last.index
			: text.length;
	const whole = text.slice(0, decimal);
	if (!isGrouped(whole)) return null;
	const plain = `${whole.replace(/[.,]/g, '')}.${text.slice(decimal + 1)}`;
	return /^[-+]?(\d+\.\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** Is the last comma or point the decimal sign? */
function isDecimal(text: string, signs: readonly string[], locale: string): boolean {
	const last = signs.at(-1);
	if (new Set(signs).size > 1) return signs.filter((sign) => sign === last).length === 1;
	if (signs.length > 1) return false;
	const mayGroup = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
	return !mayGroup || last !== numberSigns(locale).group;
}

/** Marks between thousands stand before three digits each (in India also before two). */
function isGrouped(whole: string): boolean {
	const marks = new Set(whole.match(/[.,]/g) ?? []);
	if (marks.size > 1) return false;
	return marks.size === 0 || /^[-+]?\d{1,3}([.,]\d{2,3})*[.,]\d{3}$/.test(whole);
}
