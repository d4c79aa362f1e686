import type { SomeParameters } from './some-widget.ts';
import { isStructured } from './structured-value.ts';

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

/** 0: no list. */
function listLength(value: SomeParameters[string] | undefined): number {
	if (typeof value !== 'object' || value === null || isStructured(value)) return 0;
	return value.length;
}
