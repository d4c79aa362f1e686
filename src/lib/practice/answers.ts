import type { Component } from 'svelte';
import type { Kind } from '../exercises/exercise.ts';
import type { AnswerProps } from './answer-props.ts';

type Loads = { readonly [K in Kind]: () => Promise<{ default: Component<AnswerProps<K>> }> };

/** The part that takes the answer, by the kind of the exercise, each a chunk of its own. */
const answers: Loads = {
	choice: () => import('./answers/ChoiceAnswer.svelte'),
	number: () => import('./answers/NumberAnswer.svelte'),
	order: () => import('./answers/OrderAnswer.svelte'),
	place: () => import('./answers/PlaceAnswer.svelte'),
	reach: () => import('./answers/ReachAnswer.svelte'),
	predict: () => import('./answers/PredictAnswer.svelte'),
	explain: () => import('./answers/ExplainAnswer.svelte')
};

/** Loads the part for a kind. It is given only exercises of its own kind. */
export async function loadAnswer(kind: Kind): Promise<Component<AnswerProps<Kind>>> {
	return (await answers[kind]()).default as unknown as Component<AnswerProps<Kind>>;
}
