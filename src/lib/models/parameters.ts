import { accepts } from './accepts.ts';
import type { ParameterSpec, ParameterSpecs } from './parameter-spec.ts';
import { describeStructure, isRecord, partsOf } from './structured-parameters.ts';

/** The defaults of a model. */
export function defaultsOf<P>(specs: ParameterSpecs<P>): P {
	const defaults: Partial<P> = {};
	for (const name of Object.keys(specs) as (keyof P & string)[])
		defaults[name] = specs[name].default as P[typeof name];
	return defaults as P;
}

/**
 * Completes what is given with the defaults, after holding it to the domains.
 *
 * @throws RangeError naming the parameter, its value and its domain; also if these are no parameters.
 */
export function checkParameters<P>(specs: ParameterSpecs<P>, given: Partial<P>): P {
	if (!isRecord(given))
		throw new RangeError(`parameters must be an object of values by name, got ${show(given)}`);
	const complete = defaultsOf(specs);
	for (const name of Object.keys(given) as (keyof P & string)[]) {
		if (!Object.hasOwn(specs, name))
			throw new RangeError(
				`there is no parameter "${name}"; there are ${Object.keys(specs).join(', ')}`
			);
		const value = given[name];
		if (value === undefined) continue;
		checkParameter(name, specs[name], value);
		// Adding zero makes −0 plain 0, as a reader means it: divided by, it would be minus infinity.
		complete[name] = (typeof value === 'number' ? value + 0 : value) as P[typeof name];
	}
	return complete;
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
