import type { ExerciseWords } from '../i18n/exercise-words.ts';
import type { WidgetWords } from '../i18n/words.ts';
import type { Kind, Task } from '../exercises/exercise.ts';
import type { SomeWords } from '../widgets/some-model.ts';
import type { SomeWidget } from '../widgets/some-widget.ts';
import type { Sitting } from './sitting.svelte.ts';

/** The model of an exercise as it can be shown. */
export interface Shown {
	readonly widget: SomeWidget;
	readonly words: SomeWords;
}

/** What the part that takes an answer is given; it tells the sitting what was answered. */
export interface AnswerProps<K extends Kind> {
	readonly sitting: Sitting;
	readonly task: Extract<Task, { kind: K }>;
	readonly words: ExerciseWords;
	/** The words of a model's shell. */
	readonly shell: WidgetWords;
	/** null: the exercise speaks of no model, or of one that no widget shows. */
	readonly shown: Shown | null;
	/** Unique on the page. */
	readonly id: string;
	/** Id of the question. */
	readonly labelledby: string;
	/** Why the last check came upon no answer; null: it did not. */
	readonly problem: string | null;
	readonly say: (message: string) => void;
	/** As if the main button had been pressed. */
	readonly check: () => void;
}
