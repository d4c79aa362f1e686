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

/** Reports a view on which nothing can be placed, for it is not one curve along one axis. */
export function checkCurve(view: string | undefined, bench: Bench): string | null {
	const { views, curves, report } = bench;
	if (view !== undefined && views.includes(view) && !curves.includes(view))
		report(
			['view'],
			`nothing can be placed on the view "${view}", which is not one curve; leave view out for a bare axis${
				curves.length > 0 ? `, or take one of ${curves.join(', ')}` : ''
			}`
		);
	return checkView(view, bench);
}
