import type { Drawn } from './drawn.ts';
import type { Misconception } from './exercise.ts';
import { evaluate } from './formulas/evaluate.ts';

/** The first misconception whose wrong number the answer comes near to. */
export function shownMisconception(
	misconceptions: readonly Misconception[],
	drawn: Drawn,
	isNear: (wrong: number) => boolean
): Misconception | null {
	const shown = misconceptions.find(({ sign }) => {
		if (typeof sign === 'object' && sign !== null && 'order' in sign) return false;
		const wrong = evaluate(sign, drawn);
		return typeof wrong === 'number' && Number.isFinite(wrong) && isNear(wrong);
	});
	return shown ?? null;
}
