import type { Drawn } from '../drawn.ts';
import { countOf, numberAt } from '../drawing/draw-number.ts';
import { evaluateNumber } from '../formulas/evaluate.ts';
import { withinDomain } from '../formulas/within-domain.ts';
import { reachedBy } from './reached.ts';
import type { ReachAnswer, ReachLever, ReachTask } from './task.ts';

/** A setting that reaches the goal, none better on the steps of the levers. */
export interface BestSetting {
	readonly levers: ReachAnswer;
	readonly measure: number | null;
}

/** So many settings are looked through at most. */
export const settingsAtMost = 4000;

/** How many settings the steps of the levers allow. */
export function countSettings(levers: readonly ReachLever[]): number {
	return levers.reduce((count, lever) => count * countOf(lever), 1);
}

const found = new WeakMap<Drawn, BestSetting>();

/**
 * The best way to the goal: as the author has it in closed form, else the best on the steps of the
 * levers. Remembered for each draw.
 *
 * @throws RangeError if nothing reaches the goal.
 */
export function bestSetting(task: ReachTask, drawn: Drawn): BestSetting {
	const known = found.get(drawn) ?? (task.best ? stated(task, drawn) : searched(task, drawn));
	found.set(drawn, known);
	return known;
}

function stated(task: ReachTask, drawn: Drawn): BestSetting {
	const levers = Object.fromEntries(
		Object.entries(task.best ?? {}).map(([name, formula]) => [name, evaluateNumber(formula, drawn)])
	);
	const { goal, measure } = reachedBy(task, drawn, levers);
	if (!goal) throw new RangeError('the best setting does not reach the goal');
	return { levers, measure };
}

function searched(task: ReachTask, drawn: Drawn): BestSetting {
	const sign = task.measure?.aim === 'largest' ? -1 : 1;
	let best: BestSetting | null = null;
	for (const levers of settingsOf(task.levers)) {
		const reached = withinDomain(() => reachedBy(task, drawn, levers));
		if (!reached?.goal) continue;
		if (!task.measure) return { levers, measure: null };
		if (!best || sign * (reached.measure ?? 0) < sign * (best.measure ?? 0))
			best = { levers, measure: reached.measure };
	}
	if (!best) throw new RangeError('no setting of the levers reaches the goal');
	return best;
}

function* settingsOf(levers: readonly ReachLever[]): Generator<ReachAnswer> {
	const [first, ...rest] = levers;
	if (!first) {
		yield {};
		return;
	}
	for (const others of settingsOf(rest))
		for (let place = 0; place < countOf(first); place++)
			yield { ...others, [first.name]: numberAt(first, place) };
}
