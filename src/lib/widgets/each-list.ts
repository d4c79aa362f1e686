import type { ParameterValue } from '../models/parameter-spec.ts';
import type { SomeParameters } from './some-model.ts';
import { isStructured } from './structured-value.ts';

type Change = (list: readonly number[]) => readonly number[];

/** One of the things that all lists of this length describe is taken away. */
export function oneFewer(
	parameters: SomeParameters,
	length: number,
	index: number
): SomeParameters {
	return changeLists(parameters, length, (list) => list.filter((_, at) => at !== index));
}

/** One more of them: it begins as the last one is. */
export function oneMore(parameters: SomeParameters, length: number): SomeParameters {
	return changeLists(parameters, length, (list) => [...list, ...list.slice(-1)]);
}

/** Changes every list of this length, those in named lists too; what else there is stays out. */
function changeLists(parameters: SomeParameters, length: number, change: Change): SomeParameters {
	const changed = Object.entries(parameters)
		.map(([name, value]) => [name, changeIn(value, length, change)] as const)
		.filter(([name, value]) => value !== parameters[name]);
	return Object.fromEntries(changed);
}

function changeIn(value: ParameterValue, length: number, change: Change): ParameterValue {
	if (typeof value !== 'object' || value === null) return value;
	if (!isStructured(value)) return value.length === length ? change(value) : value;
	if (Array.isArray(value)) return value;
	return Object.fromEntries(
		Object.entries(value as Readonly<Record<string, readonly number[]>>).map(([name, list]) => [
			name,
			list.length === length ? change(list) : list
		])
	);
}
