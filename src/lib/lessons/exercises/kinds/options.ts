import type { Option } from '../../../exercises/choice/task.ts';
import type { Changes, Formula } from '../../../exercises/formulas/formula.ts';
import { suggestion } from '../../nearest.ts';
import type { Bench } from '../bench.ts';
import { formulaText, type FormulaText } from '../settings.ts';
import * as v from 'valibot';

/** The right option, the right ones, or a condition for each. */
export const rightOptions = v.union(
	[v.string(), v.array(v.string()), v.record(v.string(), formulaText)],
	'must be the id of the right option, a list of ids, or a condition for each id'
);
export type RightOptions = v.InferOutput<typeof rightOptions>;

/**
 * Reads the options of a choice or a prediction; null if one is at fault, which is reported.
 *
 * @param after the change after which conditions are read
 */
export function readOptions(answer: RightOptions, bench: Bench, after?: Changes): Option[] | null {
	const { parts, report, compilation } = bench;
	const ids = parts.map(({ id }) => id);
	const conditions: Readonly<Record<string, FormulaText>> =
		typeof answer === 'string'
			? { [answer]: true }
			: Array.isArray(answer)
				? Object.fromEntries(answer.map((id) => [id, true]))
				: answer;
	for (const id of Object.keys(conditions))
		if (!ids.includes(id))
			report(placeOf(answer, id), `there is no :::option #${id}${suggestion(id, ids)}`);
	if (parts.length < 2)
		compilation.report(
			bench.place,
			`there must be at least two :::option[…]{#id}, here ${parts.length === 1 ? 'is 1' : 'are 0'}`
		);
	if (Object.keys(conditions).length === 0) report(['answer'], 'no option is right; name one');
	const read = parts.map(({ id, label, body, place }): Option | null => {
		const right = conditionOf(id, conditions, bench, after);
		if (right === null) return null;
		if (right !== true && body === null)
			compilation.report(
				place,
				`#${id} can be wrong and does not say why; write it inside the :::option`
			);
		return { id, text: label, right, why: body };
	});
	return read.every((option) => option !== null) ? read : null;
}

function conditionOf(
	id: string,
	conditions: Readonly<Record<string, FormulaText>>,
	{ formula }: Bench,
	after: Changes | undefined
): Formula | null {
	const written = Object.hasOwn(conditions, id) ? conditions[id] : undefined;
	if (written === undefined) return false;
	return typeof written === 'boolean' ? written : formula(['answer', id], written, after);
}

function placeOf(answer: RightOptions, id: string): readonly PropertyKey[] {
	if (typeof answer === 'string') return ['answer'];
	return Array.isArray(answer) ? ['answer', answer.indexOf(id)] : ['answer', id];
}
