import type { Sitting } from './sitting.svelte.ts';
import { writingOf } from './writing.ts';

/** What the main button does next. */
export type Act =
	'check' | 'commit' | 'compare' | 'record' | 'again' | 'another' | 'afresh' | 'goOnWriting';

/** What there is to do with an exercise as it stands. */
export function actOf(sitting: Sitting): Act {
	const { kind } = sitting.exercise.task;
	if (kind === 'explain' && sitting.isOver) return 'goOnWriting';
	if (sitting.isOver) return sitting.hasOthers ? 'another' : 'afresh';
	if (kind === 'explain') return writingOf(sitting.raw).ticks ? 'record' : 'compare';
	if (kind === 'predict') return 'commit';
	return sitting.isMarked ? 'again' : 'check';
}
