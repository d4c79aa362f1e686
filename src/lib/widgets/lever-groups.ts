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

/** More elements than a hand keeps apart as sliders: the lists are shown as a table. */
export function isLong(group: readonly string[], parameters: SomeParameters): boolean {
	return listLength(parameters[group[0] ?? '']) > mostSliders;
}

/** 0: no list. */
function listLength(value: SomeParameters[string] | undefined): number {
	if (typeof value !== 'object' || value === null || isStructured(value)) return 0;
	return value.length;
}
