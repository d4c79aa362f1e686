import { accepts } from './accepts.ts';
import type { Domain } from './domain.ts';
import {
	describeStructure,
	partsOf,
	type NamedLists,
	type NamedListsSpec,
	type TableRow,
	type TableSpec
} from './structured-parameters.ts';
import type { Unit } from './units.ts';

/** Suggested ends and step of a slider: a suggestion, the domain rules. */
export type SliderRange = readonly [from: number, to: number, step: number];

export interface Described {
	/** The literature's symbol. */
	readonly symbol: string;
	readonly unit: Unit;
}

/** A number; `optional` means that it may be null, "not given". */
export interface NumberSpec extends Described {
	readonly kind: 'number';
	readonly domain: Domain;
	readonly default: number | null;
	readonly slider: SliderRange;
	readonly integer?: true;
	readonly optional?: true;
}

/** A list of numbers, one a sector (or firm); the domain is that of each. */
export interface ListSpec extends Described {
	readonly kind: 'list';
	readonly domain: Domain;
	readonly default: readonly number[] | null;
	readonly slider: SliderRange;
	readonly optional?: true;
}

/** True or false. */
export interface SwitchSpec extends Described {
	readonly kind: 'switch';
	readonly default: boolean;
}

/** One of a few named options. */
export interface ChoiceSpec extends Described {
	readonly kind: 'choice';
	readonly options: readonly string[];
	readonly default: string;
}

export type ParameterSpec =
	NumberSpec | ListSpec | SwitchSpec | ChoiceSpec | TableSpec | NamedListsSpec;
export type ParameterValue =
	number | readonly number[] | boolean | string | null | readonly TableRow[] | NamedLists;

/** One entry for each parameter of a model, in the order of its levers. */
export type ParameterSpecs<P> = { readonly [name in keyof P]: ParameterSpec };

/** The defaults of a model. */
export function defaultsOf<P>(specs: ParameterSpecs<P>): P {
	const names = Object.keys(specs) as (keyof P & string)[];
	return Object.fromEntries(names.map((name) => [name, specs[name].default])) as P;
}

/**
 * Completes what is given with the defaults, after holding it to the domains.
 *
 * @throws RangeError naming the parameter, its value and its domain.
 */
export function checkParameters<P>(specs: ParameterSpecs<P>, given: Partial<P>): P {
	const known = Object.keys(specs);
	for (const [name, value] of Object.entries(given)) {
		if (!known.includes(name))
			throw new RangeError(`there is no parameter "${name}"; there are ${known.join(', ')}`);
		if (value !== undefined) checkParameter(name, specs[name as keyof P], value);
	}
	const stated = Object.entries(given).filter(([, value]) => value !== undefined);
	return { ...defaultsOf(specs), ...Object.fromEntries(stated) };
}

/**
 * Holds one value to the domain of its parameter.
 *
 * @throws RangeError naming the parameter, its value and its domain.
 */
export function checkParameter(name: string, spec: ParameterSpec, value: unknown): void {
	if (!accepts(spec, value))
		throw new RangeError(`${name} must be ${describeDomain(spec)}, got ${show(value)}`);
	if (value !== null && (spec.kind === 'table' || spec.kind === 'named-lists'))
		for (const part of partsOf(name, spec, value as object))
			checkParameter(part.name, part.spec, part.value);
}

/** The domain in words, as error messages and lesson diagnostics state it. */
export function describeDomain(spec: ParameterSpec): string {
	switch (spec.kind) {
		case 'switch':
			return 'true or false';
		case 'choice':
			return `one of ${spec.options.join(', ')}`;
		case 'list':
			return `a list of numbers in ${spec.domain}${spec.optional ? ' or null' : ''}`;
		case 'number':
			return `${spec.integer ? 'a whole number' : 'a number'} in ${spec.domain}${spec.optional ? ' or null' : ''}`;
		case 'table':
		case 'named-lists':
			return `${describeStructure(spec)}${spec.optional ? ' or null' : ''}`;
	}
}

/**
 * A condition that ties several parameters together.
 *
 * @throws RangeError saying what is required and what was given.
 */
export function requireThat(holds: boolean, requirement: string): void {
	if (!holds) throw new RangeError(requirement);
}

function show(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
	return typeof value === 'string' ? `"${value}"` : String(value);
}
