import type { Component } from 'svelte';
import type { ListSpec, NamedListsSpec, TableSpec } from '../models/parameter-spec.ts';
import ListsLever from './ListsLever.svelte';
import ManyLever from './ManyLever.svelte';
import type { LeverSetting } from './take-typed.ts';

/** What the lever of one parameter is told. */
export interface ManyLeverProps extends LeverSetting {
	id: string;
	name: string;
	label: string;
	spec: ListSpec | TableSpec | NamedListsSpec;
}

/** What the table of several lists is told. */
export interface ListsLeverProps extends LeverSetting {
	id: string;
	/** The lists, all of one length. */
	names: readonly string[];
}

/** Levers of parameters that hold many numbers: few models have such, and only those load them. */
export interface ManyLevers {
	/** Of one parameter: a list, a table, lists by name. */
	readonly Many: Component<ManyLeverProps>;
	/** Of long lists side by side. */
	readonly Lists: Component<ListsLeverProps>;
}

/** All of them, for a widget that has any. */
export const manyLevers: ManyLevers = { Many: ManyLever, Lists: ListsLever };
