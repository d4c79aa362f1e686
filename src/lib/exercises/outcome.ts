import type { Mark } from './marked.ts';

/** Full marks, some, or none. */
export function outcomeOf(share: number): Mark['outcome'] {
	if (share >= 1) return 'right';
	return share > 0 ? 'partly' : 'wrong';
}
