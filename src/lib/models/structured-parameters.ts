import type { ListSpec, NamedListsSpec, NumberSpec, TableSpec } from './parameter-spec.ts';

/** A number or list inside a structured parameter, by its whole name: "projects[2].cost". */
export interface Part {
	readonly name: string;
	readonly spec: NumberSpec | ListSpec;
	readonly value: unknown;
}

/** What values it takes, in words, but for null. */
export function describeStructure(spec: TableSpec | NamedListsSpec): string {
	return spec.kind === 'table'
		? `a list of objects with ${Object.keys(spec.fields).join(', ')}`
		: `lists of numbers in ${spec.domain}, by name`;
}

/**
 * What a structured parameter is made of, each part with its own specification.
 *
 * @param value a list for a table, an object for named lists
 * @throws RangeError naming a row that is no object or has a field that there is not.
 */
export function partsOf(name: string, spec: TableSpec | NamedListsSpec, value: object): Part[] {
	if (spec.kind === 'table')
		return Array.from(value as readonly unknown[]).flatMap((row, index) =>
			partsOfRow(`${name}[${index}]`, spec, row)
		);
	const { symbol, unit, domain } = spec;
	const list: ListSpec = { kind: 'list', symbol, unit, domain, default: null, slider: [0, 1, 0.1] };
	return Object.entries(value).map(([each, numbers]) => ({
		name: `${name}.${each}`,
		spec: list,
		value: numbers as unknown
	}));
}

/** Is this an object with named fields, neither null nor a list? */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partsOfRow(name: string, { fields, omittable }: TableSpec, row: unknown): Part[] {
	const known = Object.keys(fields);
	if (!isRecord(row))
		throw new RangeError(`${name} must be an object with ${known.join(', ')}, got ${String(row)}`);
	for (const field of Object.keys(row))
		if (!known.includes(field))
			throw new RangeError(`${name} has no field "${field}"; there are ${known.join(', ')}`);
	return Object.entries(fields)
		.filter(([field]) => row[field] !== undefined || !omittable.includes(field))
		.map(([field, spec]) => ({ name: `${name}.${field}`, spec, value: row[field] }));
}
