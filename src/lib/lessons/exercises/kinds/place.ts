import * as v from 'valibot';
import { formulaText, positive, text } from '../settings.ts';
import { axis, checkAxis, checkCurve } from './axis.ts';
import { kindReader } from './kind-reader.ts';

const slipAtMost = 0.5;

/** Full marks within `tolerance` of the answer, none from `partial` on, in units of the axis. */
export const place = kindReader(
	null,
	{
		answer: formulaText,
		axis,
		tolerance: positive,
		partial: v.optional(positive),
		view: v.optional(text)
	},
	(settings, bench) => {
		const { tolerance, partial = 4 * tolerance } = settings;
		checkAxis(settings.axis, bench);
		if (partial <= tolerance)
			bench.report(['partial'], `partial must be more than the tolerance, ${tolerance}`);
		const view = checkCurve(settings.view, bench);
		const answer = bench.formula(['answer'], settings.answer);
		return answer === null
			? null
			: { kind: 'place', view, axis: settings.axis, answer, tolerance, partial, slipAtMost };
	}
);
