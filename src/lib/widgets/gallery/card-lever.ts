import type { SomeParameters } from '../some-model.ts';
import { isStructured } from '../structured-value.ts';

/** The number of a model that is moved in its card: a parameter, or an element of a list. */
export interface LeverPlace {
	/** The parameter. */
	readonly name: string;
	/** Which element of it; null: it is a number itself. */
	readonly element: number | null;
}

/** The same with its words in the reader's language. */
export interface CardLever extends LeverPlace {
	readonly label: string;
	readonly unit: string;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** Where the card opens. */
	readonly value: number;
}

/** The number at this place; undefined if there is none. */
export function readLever(
	parameters: SomeParameters,
	{ name, element }: LeverPlace
): number | undefined {
	const value = parameters[name];
	if (element === null) return typeof value === 'number' ? value : undefined;
	return listOf(value)?.[element];
}

/** The change that puts this number there. */
export function leverPatch(
	parameters: SomeParameters,
	{ name, element }: LeverPlace,
	to: number
): SomeParameters {
	if (element === null) return { [name]: to };
	const list = listOf(parameters[name]) ?? [];
	return { [name]: list.map((each, index) => (index === element ? to : each)) };
}

function listOf(value: SomeParameters[string] | undefined): readonly number[] | null {
	if (typeof value !== 'object' || value === null || isStructured(value)) return null;
	return value;
}
