import { formatNumber, isNumberFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { readPath } from './read-path.ts';
import type { SomeParameters, SomeState } from './some-model.ts';

/** A model on the page as steering prose reaches it. */
interface Door {
	/** The state, after loading the model if nobody has yet. */
	readonly open: () => Promise<SomeState>;
	/** Brings the picture into view if no part of it is. */
	readonly show: () => void;
}

/**
 * The text of a lesson and its models: words that move a model, numbers that follow one.
 *
 * Put `follow` on the element that holds the text, by `{@attach}`; each model registers itself.
 */
export class LessonModels {
	readonly #locale: Locale;
	#doors: Readonly<Record<string, Door>> = {};
	#states: Readonly<Record<string, SomeState>> = $state.raw({});

	constructor(locale: Locale) {
		this.#locale = locale;
	}

	/** A model is on the page; the answer takes it off again. */
	register(id: string, door: Door): () => void {
		this.#doors = { ...this.#doors, [id]: door };
		return () => {
			this.#doors = without(this.#doors, id);
			this.#states = without(this.#states, id);
		};
	}

	/** The model has come alive: numbers in the text follow it from now on. */
	arrived(id: string, state: SomeState): void {
		this.#states = { ...this.#states, [id]: state };
	}

	readonly follow = (text: HTMLElement): (() => void) => {
		for (const output of text.querySelectorAll<HTMLOutputElement>('output.live'))
			this.#keepTrue(output);
		const click = ({ target }: MouseEvent) => {
			const words = target instanceof Element ? target.closest('.steer') : null;
			if (words instanceof HTMLElement) void this.#steer(words.dataset);
		};
		const press = (event: KeyboardEvent) => {
			const { key, target } = event;
			if (key !== 'Enter' && key !== ' ') return;
			if (!(target instanceof HTMLElement) || !target.matches('.steer')) return;
			// The page would scroll by Space.
			event.preventDefault();
			if (!event.repeat) void this.#steer(target.dataset);
		};
		text.addEventListener('click', click);
		text.addEventListener('keydown', press);
		return () => {
			text.removeEventListener('click', click);
			text.removeEventListener('keydown', press);
		};
	};

	async #steer({ model = '', set = '{}' }: DOMStringMap): Promise<void> {
		const door = this.#doors[model];
		if (!door) return;
		const state = await door.open();
		state.settle();
		state.set(JSON.parse(set) as SomeParameters);
		state.settle();
		door.show();
	}

	#keepTrue(output: HTMLOutputElement): void {
		const { model = '', path = '', format = '' } = output.dataset;
		if (!isNumberFormat(format)) return;
		// The model's own sentence is what is read aloud: numbers in the text stay silent.
		output.setAttribute('aria-live', 'off');
		// The text is outside Svelte: it was rendered from Markdown.
		$effect(() => {
			const state = this.#states[model];
			if (!state) return;
			const value = readPath(state.calm.solution, state.calm.parameters, path);
			if (value !== undefined) output.textContent = formatNumber(value, format, this.#locale);
		});
	}
}

function without<Each>(all: Readonly<Record<string, Each>>, id: string) {
	return Object.fromEntries(Object.entries(all).filter(([other]) => other !== id));
}
