import type { ParameterSpec, ParameterValue } from '../models/parameter-spec.ts';

/**
 * A value of a parameter as lessons spell it: 40, 0.25, "1, 0.9, 0.75", true, null, an option, or
 * JSON where a value has parts with names.
 *
 * @returns undefined if it cannot be read; whether it lies in the domain is not asked
 * @example parseValue('1, 0.9', listSpec) // [1, 0.9]
 */
export function parseValue(spelling: string, spec: ParameterSpec): ParameterValue | undefined {
	const text = spelling.trim();
	if (spec.kind === 'choice') return text;
	if (spec.kind === 'switch') return text === 'true' ? true : text === 'false' ? false : undefined;
	if (text === 'null') return null;
	if (spec.kind === 'number') return parseNumber(text);
	if (spec.kind === 'table' || spec.kind === 'named-lists') return parseStructure(text);
	const numbers = text.split(',').map((each) => parseNumber(each.trim()));
	return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

/** Lists of objects, and lists by name, are spelled as JSON. */
function parseStructure(text: string): ParameterValue | undefined {
	try {
		return JSON.parse(text) as ParameterValue;
	} catch {
		return undefined;
	}
}

function parseNumber(text: string): number | undefined {
	return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text) ? Number(text) : undefined;
}
