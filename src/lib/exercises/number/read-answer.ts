import { formatNumber, type NumberFormat } from '../../i18n/format.ts';
import { readNumber } from '../../i18n/read-number.ts';
import type { Validation } from '../answer.ts';
import type { NumberAnswer } from './task.ts';

/**
 * Reads a number as it was typed. Where the answer is written in per cent, a bare number is one of
 * per cent too; a fraction such as 7/20 is a share all the same.
 */
export function readAnswer(
	raw: unknown,
	format: NumberFormat,
	locale: string
): Validation<NumberAnswer> {
	if (typeof raw !== 'string') return { valid: false, reason: 'foreign' };
	const typed = raw.trim();
	if (typed === '') return { valid: false, reason: 'empty' };
	const read = readNumber(typed, locale);
	if (read.kind === 'unreadable') return { valid: false, reason: read.reason };
	const inPercent = read.percent || (format.endsWith('%') && !read.fraction);
	const value = inPercent ? read.number / 100 : read.number;
	return {
		valid: true,
		answer: { typed, value },
		echo: inPercent ? echoPercent(read.number, locale) : formatNumber(value, '.9', locale)
	};
}

/** As it was typed, not as the answer is rounded. */
function echoPercent(percent: number, locale: string): string {
	return new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 9 })
		.format(percent / 100)
		.replace('-', '\u2212');
}
