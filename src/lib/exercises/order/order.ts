import type { Drawn } from '../drawn.ts';
import { evaluateNumber } from '../formulas/evaluate.ts';
import { idsAmong } from '../ids-among.ts';
import type { KindOfExercise } from '../kind.ts';
import { outcomeOf } from '../outcome.ts';
import type { OrderAnswer, OrderTask } from './task.ts';

/** Values so near to each other are equal: rounding decides no rank. */
const machine = 1e-9;

/** Items in order; each item in its position earns its part. */
export const order: KindOfExercise<OrderTask, OrderAnswer> = {
	validate({ task }, _, raw) {
		const ids = idsAmong(
			raw,
			task.items.map(({ id }) => id)
		);
		if (!ids) return { valid: false, reason: 'foreign' };
		if (ids.length === 0) return { valid: false, reason: 'empty' };
		if (ids.length < task.items.length) return { valid: false, reason: 'incomplete' };
		return { valid: true, answer: ids, echo: null };
	},
	mark({ task, points, misconceptions }, drawn, answer) {
		const values = valuesOf(task, drawn);
		const ranked = rightOrder(task, drawn).map((id) => values.get(id) ?? NaN);
		const inPlace = answer.map((id, position) =>
			isSame(values.get(id) ?? NaN, ranked[position] ?? NaN)
		);
		const share = inPlace.filter(Boolean).length / task.items.length;
		const slip =
			share === 1
				? undefined
				: misconceptions.find(
						({ sign }) =>
							typeof sign === 'object' &&
							sign !== null &&
							'order' in sign &&
							sign.order.every((id, position) => id === answer[position])
					);
		return {
			points: points * share,
			of: points,
			outcome: outcomeOf(share),
			misconception: slip?.id ?? null,
			feedback: slip ? [slip.feedback] : [],
			detail: { kind: 'order', inPlace }
		};
	},
	rightAnswer: ({ task }, drawn) => rightOrder(task, drawn)
};

function rightOrder(task: OrderTask, drawn: Drawn): OrderAnswer {
	const values = valuesOf(task, drawn);
	const direction = task.descending ? -1 : 1;
	return task.items
		.map(({ id }) => id)
		.sort((one, other) => direction * ((values.get(one) ?? 0) - (values.get(other) ?? 0)));
}

function valuesOf({ items }: OrderTask, drawn: Drawn): ReadonlyMap<string, number> {
	return new Map(items.map(({ id, by }) => [id, evaluateNumber(by, drawn)]));
}

function isSame(one: number, other: number): boolean {
	return Math.abs(one - other) <= machine * Math.max(1, Math.abs(one));
}
