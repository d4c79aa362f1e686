import type { Domain } from './domain.ts';
import type { Unit } from './units.ts';

/** Suggested ends and step of a slider: a suggestion, the domain rules. */
export type SliderRange = readonly [from: number, to: number, step: number];

/** What every parameter but a switch is told by. */
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
	/** What all of them make together, where the model asks for it: shares make 1. */
	readonly total?: number;
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

/** One thing of a table: a number for each of its fields. */
export type TableRow = Readonly<Record<string, number>>;

/** Lists of numbers, each by a name of the reader's own. */
export type NamedLists = Readonly<Record<string, readonly number[]>>;

/** A list of things with the same fields: proposals, offers. */
export interface TableSpec extends Described {
	readonly kind: 'table';
	readonly fields: Readonly<Record<string, NumberSpec>>;
	/** Fields that a row may leave out; the model says what takes their place. */
	readonly omittable: readonly string[];
	readonly default: readonly TableRow[] | null;
	readonly optional?: true;
}

/** Lists of numbers by name; the domain is that of each number. */
export interface NamedListsSpec extends Described {
	readonly kind: 'named-lists';
	readonly domain: Domain;
	readonly default: NamedLists | null;
	readonly optional?: true;
}

export type ParameterSpec =
	NumberSpec | ListSpec | SwitchSpec | ChoiceSpec | TableSpec | NamedListsSpec;
export type ParameterValue =
	number | readonly number[] | boolean | string | null | readonly TableRow[] | NamedLists;

/** One entry for each parameter of a model, in the order of its levers. */
export type ParameterSpecs<P> = { readonly [name in keyof P]: ParameterSpec };
