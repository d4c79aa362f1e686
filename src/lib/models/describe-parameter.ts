import type { Domain } from './domain.ts';
import type {
	ChoiceSpec,
	ListSpec,
	NamedListsSpec,
	NumberSpec,
	SliderRange,
	SwitchSpec,
	TableRow,
	TableSpec
} from './parameter-spec.ts';
import type { Unit } from './units.ts';

/** A number: its symbol, unit, domain, default, and the ends and step of its slider. */
export function number(
	symbol: string,
	unit: Unit,
	domain: Domain,
	byDefault: number | null,
	slider: SliderRange
): NumberSpec {
	return { kind: 'number', symbol, unit, domain, default: byDefault, slider };
}

/** A number without a fraction. */
export function wholeNumber(...described: Parameters<typeof number>): NumberSpec {
	return { ...number(...described), integer: true };
}

/** A list of numbers; domain and slider are those of each. */
export function list(
	symbol: string,
	unit: Unit,
	domain: Domain,
	byDefault: readonly number[] | null,
	slider: SliderRange
): ListSpec {
	return { kind: 'list', symbol, unit, domain, default: byDefault, slider };
}

/** The shares of a whole, as a list. */
export function shares(...described: Parameters<typeof list>): ListSpec {
	return { ...list(...described), total: 1 };
}

/** True or false. */
export function toggle(byDefault: boolean): SwitchSpec {
	return { kind: 'switch', symbol: '', unit: '', default: byDefault };
}

/** One of a few named options. */
export function choice(options: readonly string[], byDefault: string): ChoiceSpec {
	return { kind: 'choice', symbol: '', unit: '', options, default: byDefault };
}

/** A list of things with the same fields; `omittable` names those that a row may leave out. */
export function table(
	fields: TableSpec['fields'],
	byDefault: readonly TableRow[] | null,
	omittable: readonly string[] = []
): TableSpec {
	return { kind: 'table', symbol: '', unit: '', fields, omittable, default: byDefault };
}

/** Lists of numbers by name; the domain is that of each number. */
export function namedLists(unit: Unit, domain: Domain): NamedListsSpec {
	return { kind: 'named-lists', symbol: '', unit, domain, default: null };
}

/** The same, but null, "not given", is an answer too. */
export function orNull<Spec extends NumberSpec | ListSpec | TableSpec | NamedListsSpec>(
	spec: Spec
): Spec {
	return { ...spec, optional: true };
}
