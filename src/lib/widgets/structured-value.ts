import type { ParameterValue } from '../models/parameter-spec.ts';

/** The value of a table or of named lists: more than numbers one after the other. */
export type Structured = Exclude<ParameterValue & object, readonly number[]>;

/** Is this value a table or named lists, rather than a number, a list of numbers, or a word? */
export function isStructured(value: ParameterValue | undefined): value is Structured {
	if (typeof value !== 'object' || value === null) return false;
	return !Array.isArray(value) || value.some((each) => typeof each !== 'number');
}

/**
 * A table row by row, named lists name by name, as one line of text.
 *
 * @param fields what a reader knows the fields or lists by; with it a table names its columns
 * @example listStructured({ cluster: [1, 0] }, String) // 'cluster: 1, 0'
 */
export function listStructured(
	value: Structured,
	write: (number: number) => string,
	fields: Readonly<Record<string, string>> | null = null
): string {
	const line = (numbers: readonly number[]) => numbers.map(write).join(', ');
	const nameOf = (field: string) => fields?.[field] ?? field;
	if (!Array.isArray(value))
		return Object.entries(value as Readonly<Record<string, readonly number[]>>)
			.map(([name, numbers]) => `${nameOf(name)}: ${line(numbers)}`)
			.join('; ');
	const table = value as readonly Readonly<Record<string, number>>[];
	const rows = table.map((row) => line(Object.values(row))).join('; ');
	const [first] = table;
	return fields && first ? `${Object.keys(first).map(nameOf).join(', ')}: ${rows}` : rows;
}

/** Are two values of one parameter the same, down to the last number in them? */
export function sameValue(one: ParameterValue, other: ParameterValue): boolean {
	return (
		one === other ||
		(typeof one === 'object' &&
			typeof other === 'object' &&
			JSON.stringify(one) === JSON.stringify(other))
	);
}

/** A structured value as a text that has no comma, colon or per cent sign and survives an address. */
export function encodeStructured(value: Structured): string {
	return encodeURIComponent(JSON.stringify(value)).replaceAll('~', '%7E').replaceAll('%', '~');
}

/** Reads what `encodeStructured` wrote; the text itself, which no model accepts, if it cannot. */
export function decodeStructured(text: string): unknown {
	if (text === '') return [];
	try {
		return JSON.parse(decodeURIComponent(text.replaceAll('~', '%')));
	} catch {
		return text;
	}
}
