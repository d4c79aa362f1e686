import type { ParameterSpec } from '../models/parameter-spec.ts';
import type { SomeParameters } from './some-widget.ts';
import { isStructured } from './structured-value.ts';

const mostSliders = 5;

/** Neighbouring lists of one length describe the same things: they stand side by side. */
export function leverGroups(
	names: readonly string[],
	parameters: SomeParameters
): readonly (readonly string[])[] {
	const groups: string[][] = [];
	let last = 0;
	for (const name of names) {
		const length = listLength(parameters[name]);
		const group = groups.at(-1);
		if (group && length > 0 && length === last) group.push(name);
		else groups.push([name]);
		last = length;
	}
	return groups;
}

/**
 * More elements than a hand keeps apart as sliders: the lists are shown as a table. What is long by
 * default stays a table when rows are taken away; a list that may be left out keeps its box to tick.
 */
export function isLong(
	group: readonly string[],
	specs: Readonly<Record<string, ParameterSpec>>,
	parameters: SomeParameters
): boolean {
	return group.every((name) => {
		const spec = specs[name];
		if (spec?.kind !== 'list' || spec.optional) return false;
		return Math.max(listLength(spec.default ?? []), listLength(parameters[name])) > mostSliders;
	});
}

/** 0: no list. */
function listLength(value: SomeParameters[string] | undefined): number {
	if (typeof value !== 'object' || value === null || isStructured(value)) return 0;
	return value.length;
}
