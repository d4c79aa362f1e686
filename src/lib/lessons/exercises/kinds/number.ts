import * as v from 'valibot';
import { formulaText, plainNumber, positive, text } from '../settings.ts';
import { halfDigit, numberFormat } from './format.ts';
import { kindReader } from './kind-reader.ts';

const relative = v.strictObject({ relative: positive });

/** `tolerance` is in the unit of the answer, or `{ relative: 0.02 }`; without it, half a digit. */
export const number = kindReader(
	null,
	{
		answer: formulaText,
		format: numberFormat,
		tolerance: v.optional(
			v.union([plainNumber, relative], 'must be a number, or { relative: 0.02 }')
		),
		unit: v.optional(text)
	},
	({ answer, format, tolerance, unit }, bench) => {
		const formula = bench.formula(['answer'], answer);
		if (formula === null) return null;
		return {
			kind: 'number',
			answer: formula,
			format,
			tolerance:
				typeof tolerance === 'object' ? tolerance : { absolute: tolerance ?? halfDigit(format) },
			unit: unit ?? null
		};
	}
);
