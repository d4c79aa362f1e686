import * as v from 'valibot';
import type { Item } from '../../../exercises/order/task.ts';
import { suggestion } from '../../nearest.ts';
import type { Bench } from '../bench.ts';
import { aSwitch, formulaText, text, type FormulaText } from '../settings.ts';
import { kindReader } from './kind-reader.ts';

/** `answer` lists the ids in order, or gives each a formula by which they are ranked. */
export const order = kindReader(
	'item',
	{
		answer: v.union(
			[v.array(v.string()), v.record(v.string(), formulaText)],
			'must list the ids in order, or give each id a formula'
		),
		descending: v.optional(aSwitch, false),
		ends: v.optional(v.tuple([text, text], 'must be two words, [first, last]'))
	},
	({ answer, descending, ends }, bench) => {
		const items = readItems(answer, bench);
		return items && { kind: 'order', items, descending, ends: ends ?? null };
	}
);

function readItems(
	answer: readonly string[] | Readonly<Record<string, FormulaText>>,
	{ parts, formula, report, compilation, place }: Bench
): Item[] | null {
	const ids = parts.map(({ id }) => id);
	const listed = isList(answer) ? answer : Object.keys(answer);
	listed.forEach((id, position) => {
		if (!ids.includes(id))
			report(
				['answer', isList(answer) ? position : id],
				`there is no :::item #${id}${suggestion(id, ids)}`
			);
	});
	if (parts.length < 3)
		compilation.report(place, 'there must be at least three :::item[…]{#id} to put in order');
	const read = parts.map(({ id, label, place: at }): Item | null => {
		if (!listed.includes(id)) {
			compilation.report(at, `answer says nothing of #${id}; add it there`);
			return null;
		}
		const by = isList(answer) ? answer.indexOf(id) : formula(['answer', id], answer[id] ?? 0);
		return by === null ? null : { id, text: label, by };
	});
	return read.every((item) => item !== null) ? read : null;
}

function isList(answer: unknown): answer is readonly string[] {
	return Array.isArray(answer);
}
