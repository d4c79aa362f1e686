import { untrack } from 'svelte';
import { learner } from '../learner.svelte.ts';

/** Calls whenever another learner takes the device; returns how to stop. */
export function onOtherLearner(act: () => void): () => void {
	let before: string | undefined;
	return $effect.root(() => {
		// Who learns is known to no component.
		$effect(() => {
			const now = learner.work?.profile.id;
			if (before !== undefined && now !== before) untrack(act);
			before = now;
		});
	});
}
