import type { Store } from './store.ts';

const key = 'minga-learner';

/** Who was learning here last, and how safe their work was: enough to draw the head of a page. */
export interface LearnerMirror {
	readonly name: string;
	readonly level: 'nothing' | 'saved' | 'risk';
}

/** null: nobody has been here, or the browser does not say. */
export function readLearnerMirror(store: Store | null): LearnerMirror | null {
	try {
		const { name, level } = JSON.parse(store?.getItem(key) ?? '{}') as Partial<LearnerMirror>;
		const known = (['nothing', 'saved', 'risk'] as const).find((each) => each === level);
		return typeof name === 'string' && known ? { name, level: known } : null;
	} catch {
		return null;
	}
}

/** Notes it for the next page. */
export function mirrorLearner(
	store: Store | null,
	name: string,
	level: LearnerMirror['level']
): void {
	try {
		store?.setItem(key, JSON.stringify({ name, level }));
	} catch {
		// The next page then shows it a moment later.
	}
}
