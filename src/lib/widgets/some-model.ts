import type { ModelWords } from '../i18n/model-words.ts';
import type { ParameterValue } from '../models/parameter-spec.ts';
import type { ModelState } from './model-state.svelte.ts';

/** The shell shows any model: it knows its parameters by name only. */
export type SomeParameters = Readonly<Record<string, ParameterValue>>;
export type SomeWords = ModelWords<SomeParameters, object>;
export type SomeState = ModelState<SomeParameters, object>;
