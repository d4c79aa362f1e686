import 'fake-indexeddb/auto';
import { LearnerWork, type GivenAttempt } from '../../src/lib/state/work/learner-work.svelte.ts';

let databases = 0;

/** A name that no other test uses. */
export function freshName(): string {
	return `test-${String(++databases)}`;
}

/** A learner's work on a device that forgets with the test; times count up from 1000. */
export function openWork(name = freshName()): Promise<LearnerWork> {
	let time = 1000;
	return LearnerWork.open({ name, now: () => time++, storage: null });
}

/** A right answer to an exercise of the lesson "push". */
export function answered(changed: Partial<GivenAttempt> = {}): GivenAttempt {
	return {
		exercise: 'tipping',
		version: 'v1',
		lesson: 'push',
		objective: 'push/tip',
		seed: 's',
		answer: '0.5',
		points: 2,
		of: 2,
		outcome: 'right',
		misconception: null,
		hints: 0,
		shown: false,
		confidence: null,
		assignment: null,
		...changed
	};
}
