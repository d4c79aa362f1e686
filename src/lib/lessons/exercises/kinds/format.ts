import * as v from 'valibot';
import { isNumberFormat, type NumberFormat } from '../../../i18n/format.ts';

/** How a number is written. */
export const numberFormat = v.custom<NumberFormat>(
	(value) => typeof value === 'string' && isNumberFormat(value),
	'is no number format: ".1f" is one decimal, ".0%" per cent, "d" a whole number, ".3" three digits'
);

/** Half of the last digit that a format shows: what rounding alone can make of an answer. */
export function halfDigit(format: NumberFormat): number {
	const digits = Number(/\d/.exec(format)?.[0] ?? 0);
	return 0.5 * 10 ** -(format.endsWith('%') ? digits + 2 : digits);
}
