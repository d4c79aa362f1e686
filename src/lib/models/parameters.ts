import { inDomain, type Domain } from './domain.ts';

/** What a quantity is measured in; the words for it are the interface's. */
export type Unit =
	| ''
	| 'workers'
	| 'goods'
	| 'goods per worker'
	| 'share'
	| 'share of wage'
	| 'share of price'
	| 'share per period'
	| 'money'
	| 'probability'
	| 'exponent'
	| 'factor'
	| 'ratio'
	| 'index'
	| 'firms'
	| 'per year'
	| 'per cent'
	| 'years'
	| 'periods'
	| "North's wage";

/** Suggested ends and step of a slider: a suggestion, the domain rules. */
export type SliderRange = readonly [from: number, to: number, step: number];

interface Described {
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

export type ParameterSpec = NumberSpec | ListSpec | SwitchSpec | ChoiceSpec;
export type ParameterValue = number | readonly number[] | boolean | string | null;

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

function accepts(spec: ParameterSpec, value: unknown): boolean {
	switch (spec.kind) {
		case 'switch':
			return typeof value === 'boolean';
		case 'choice':
			return typeof value === 'string' && spec.options.includes(value);
		case 'list':
			if (value === null) return spec.optional === true;
			return Array.isArray(value) && value.every((each) => acceptsNumber(each, spec.domain));
		case 'number':
			if (value === null) return spec.optional === true;
			return acceptsNumber(value, spec.domain) && (!spec.integer || Number.isInteger(value));
	}
}

function acceptsNumber(value: unknown, domain: Domain): boolean {
	return typeof value === 'number' && inDomain(value, domain);
}

function show(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
	return typeof value === 'string' ? `"${value}"` : String(value);
}
