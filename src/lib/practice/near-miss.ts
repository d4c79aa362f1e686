/** What a wrong number has in common with the right one. */
export type NearMiss = 'sign' | 'hundredfold' | 'close';

/** So near that only rounding can have gone wrong: a share of the right number. */
const near = 0.02;
/** Two numbers are the same size if they differ by no more than this share. */
const same = 0.005;

/**
 * What can be said of a wrong number without telling the right one: it has the wrong sign, it is a
 * share where per cent was asked or the other way round, or it was rounded too early; null: nothing.
 */
export function nearMiss(answer: number, right: number): NearMiss | null {
	const within = (value: number, share: number) =>
		right !== 0 && Math.abs(value - right) <= share * Math.abs(right);
	if (within(-answer, same)) return 'sign';
	if (within(answer * 100, same) || within(answer / 100, same)) return 'hundredfold';
	return within(answer, near) ? 'close' : null;
}
