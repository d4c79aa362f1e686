import type { Component } from 'svelte';
import type { NumberFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ModelWords, WriteNumber } from '../i18n/model-words.ts';
import type { Model } from '../models/model.ts';
import type { ManyLevers } from './many-levers.ts';
import type { Scenario } from './scenario.ts';

/** A model made into something to look at and to touch. */
export interface Widget<Parameters, Solution> {
	readonly model: Model<Parameters, Solution>;
	readonly Picture: Component<PictureProps<Parameters, Solution>>;
	/** Policies to try, each with what it would do; stands under the sentence, before the levers. */
	readonly Policies?: Component<PictureProps<Parameters, Solution>>;
	/** Parameters with a lever, in order; a list has a lever for each element. */
	readonly levers: readonly (keyof Parameters & string)[];
	/** What lists and tables among them are set with. */
	readonly manyLevers?: ManyLevers;
	/** Named states, each a change of the defaults; their names are in the words. The first opens. */
	readonly presets: Readonly<Record<string, Partial<Parameters>>>;
	/** The state in numbers; labels are in the words under the same keys. */
	readonly facts: (solution: Solution, parameters: Parameters) => readonly Fact[];
	/** What happens if time runs from here; null: nothing moves. */
	readonly play: ((parameters: Parameters) => Play<Parameters>) | null;
	readonly words: Record<Locale, () => Promise<ModelWords<Parameters, Solution>>>;
}

/** A row of the table. */
export interface Fact {
	readonly key: string;
	/** A yes or no, a text, or a number. */
	readonly value: number | string | boolean | null;
	readonly format: NumberFormat;
}

/** Time running: a row of states, and what is plotted of each. */
export interface Play<Parameters> {
	readonly frames: readonly {
		/** Period or year. */
		readonly time: number;
		/** What changes in the parameters. */
		readonly patch: Partial<Parameters>;
		/** The quantity plotted against time. */
		readonly value: number;
	}[];
	/** Key in the words' `picture` of the plotted quantity. */
	readonly quantity: string;
	/** Key in the words' `picture` of the time axis. */
	readonly time: string;
	/** A level to mark in the plot, by its key in the words' `picture`; null: none. */
	readonly threshold: { readonly at: number; readonly name: string } | null;
}

/** What a picture is given. It holds no state of its own beyond a drag in progress. */
export interface PictureProps<Parameters, Solution> extends Scenario<Parameters, Solution> {
	/** One of the model's views. */
	readonly view: string;
	/** The scenario to compare with, drawn behind in a quieter line; null: none. */
	readonly pinned: Scenario<Parameters, Solution> | null;
	/** Something is being moved: scales stay put until it has come to rest. */
	readonly moving: boolean;
	/** A drag or a key changed something; the shell records it for undo and the address. */
	readonly change: (patch: Partial<Parameters>) => void;
	readonly words: ModelWords<Parameters, Solution>;
	readonly write: WriteNumber;
}

/** How a live model stands on its page. */
export interface Setting {
	/** Levers beside the picture, for a page of the model's own. */
	readonly wide?: boolean;
	/** The level of its heading, the third if left out; null: the page's own heading names it. */
	readonly heading?: 'h2' | 'h3' | null;
}
