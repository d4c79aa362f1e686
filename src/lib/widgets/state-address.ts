import { checkParameters } from '../models/parameters.ts';
import type { ParameterSpec, ParameterSpecs, ParameterValue } from '../models/parameter-spec.ts';
import { decodeStructured, encodeStructured, isStructured } from './structured-value.ts';

/** Where a page keeps the states of its models; ids name the models on the page. */
export interface Address {
	readonly read: (id: string) => string | null;
	/** null: the state is the opening one and needs no mention. */
	readonly write: (id: string, value: string | null) => void;
	/** A whole address that opens the model in this state. */
	readonly link: (id: string, value: string | null) => string;
}

/**
 * A state as a short text, only what differs from the opening one; null if nothing does.
 *
 * @example encodeState(opening, { ...opening, fixedLabour: 48 }) // 'fixedLabour:48'
 */
export function encodeState<P extends object>(opening: P, parameters: P): string | null {
	const names = Object.keys(parameters) as (keyof P & string)[];
	const changed = names.filter((name) => written(parameters, name) !== written(opening, name));
	if (changed.length === 0) return null;
	return changed.map((name) => `${name}:${written(parameters, name)}`).join(',');
}

/**
 * Reads what `encodeState` wrote: what differs from the opening state.
 *
 * @throws RangeError if the text is not such a state of this model.
 */
export function decodeState<P extends object>(specs: ParameterSpecs<P>, text: string): Partial<P> {
	const changed: Record<string, unknown> = {};
	for (const part of text.split(',')) {
		const [name = '', value] = part.split(':');
		const spec = Object.hasOwn(specs, name) ? specs[name as keyof P] : undefined;
		if (!spec || value === undefined) throw new RangeError(`no state of this model: "${part}"`);
		changed[name] = decodeValue(spec, value);
	}
	checkParameters(specs, changed as Partial<P>);
	return changed as Partial<P>;
}

function written<P extends object>(parameters: P, name: keyof P): string {
	return encodeValue(parameters[name] as ParameterValue);
}

function encodeValue(value: ParameterValue): string {
	if (value === null) return 'none';
	if (isStructured(value)) return encodeStructured(value);
	return typeof value === 'object' ? value.join('~') : String(value);
}

function decodeValue(spec: ParameterSpec, text: string): unknown {
	switch (spec.kind) {
		case 'switch':
			return text === 'true' ? true : text === 'false' ? false : text;
		case 'choice':
			return text;
		case 'list':
			return text === 'none' ? null : text.split('~').map(decodeNumber);
		case 'number':
			return text === 'none' ? null : decodeNumber(text);
		case 'table':
		case 'named-lists':
			return text === 'none' ? null : decodeStructured(text);
	}
}

/** `Number('')` is 0, which nobody wrote. */
function decodeNumber(text: string): number {
	return text.trim() === '' ? Number.NaN : Number(text);
}
