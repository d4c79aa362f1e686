import * as v from 'valibot';
import type { Axis } from '../../../exercises/axis.ts';
import { plainNumber, positive, text } from '../settings.ts';
import type { Bench, YamlPath } from '../bench.ts';
import { suggestion } from '../../nearest.ts';
import { numberFormat } from './format.ts';

/** An axis on which something is put. */
export const axis = v.strictObject(
	{
		from: plainNumber,
		to: plainNumber,
		step: positive,
		label: text,
		format: numberFormat
	},
	'must be { from: 0, to: 1, step: 0.01, label: Share of factories, format: .2f }'
);

/** Reports an axis that runs backwards. */
export function checkAxis({ from, to }: Axis, { report }: Bench): void {
	if (from >= to) report(['axis', 'to'], `the axis must end after it begins, at ${from}`);
}

/** Reports a view that the model does not have. */
export function checkView(view: string | undefined, { views, report }: Bench): string | null {
	const path: YamlPath = ['view'];
	if (view !== undefined && !views.includes(view))
		report(path, `there is no view "${view}"${suggestion(view, views)}`);
	return view ?? null;
}
