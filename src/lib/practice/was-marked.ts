import type { Answer } from '../exercises/answer.ts';
import type { Attempt } from './keeper.ts';

/** Is this very answer, to these very numbers, the last one that was checked? */
export function wasMarked(answer: Answer, seed: string, attempts: readonly Attempt[]): boolean {
	const last = attempts.filter((attempt) => attempt.seed === seed).at(-1);
	return last !== undefined && JSON.stringify(last.answer) === JSON.stringify(answer);
}
