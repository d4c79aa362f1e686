import * as v from 'valibot';
import { countSettings, settingsAtMost } from '../../../exercises/reach/best-setting.ts';
import type { Changes } from '../../../exercises/formulas/formula.ts';
import type { Measure, ReachLever } from '../../../exercises/reach/task.ts';
import { suggestion } from '../../nearest.ts';
import type { Bench } from '../bench.ts';
import {
	changes,
	formulaText,
	plainNumber,
	positive,
	text,
	type FormulaText
} from '../settings.ts';
import { checkView } from './axis.ts';
import { kindReader } from './kind-reader.ts';

const lever = v.strictObject({
	from: v.optional(plainNumber),
	to: v.optional(plainNumber),
	step: v.optional(positive),
	start: v.optional(formulaText)
});
const levers = v.record(
	v.string(),
	lever,
	'must hold the levers, each with { from, to, step, start } or {}'
);

/** `goal` is a condition on the state reached; `smallest` or `largest` what to be sparing with. */
export const reach = kindReader(
	null,
	{
		levers,
		goal: formulaText,
		smallest: v.optional(formulaText),
		largest: v.optional(formulaText),
		tolerance: v.optional(positive),
		partial: v.optional(positive),
		best: v.optional(changes),
		view: v.optional(text)
	},
	(settings, bench) => {
		if (bench.views.length === 0) {
			bench.report(
				['levers'],
				'levers move a model that has a picture; name one in a line "model: …"'
			);
			return null;
		}
		const read = Object.entries(settings.levers).map(([name, written]) =>
			readLever(name, written, bench)
		);
		const set = Object.fromEntries(read.flatMap((each) => (each ? [[each.name, each.start]] : [])));
		const goal = bench.formula(['goal'], settings.goal, set);
		const measure = readMeasure(settings, set, bench);
		const best = settings.best ? bench.changes(['best'], settings.best) : null;
		const view = checkView(settings.view, bench);
		const sound = read.every((each) => each !== null);
		if (!sound || goal === null || measure === undefined) return null;
		if (!settings.best && countSettings(read) > settingsAtMost)
			bench.report(
				['levers'],
				`the steps of the levers allow ${countSettings(read)} settings, too many to search; coarser steps, or a best setting by formula`
			);
		return { kind: 'reach', levers: read, view, goal, measure, best };
	}
);

function readLever(
	name: string,
	written: v.InferOutput<typeof lever>,
	{ scope, formula, report }: Bench
): ReachLever | null {
	const { parameters } = scope.economy;
	const spec = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
	const numbers = Object.keys(parameters).filter((each) => parameters[each]?.kind === 'number');
	if (spec?.kind !== 'number') {
		report(
			['levers', name],
			spec
				? `${name} is no number; a lever moves one of ${numbers.join(', ')}`
				: `there is no lever "${name}"${suggestion(name, numbers)}`
		);
		return null;
	}
	const [from, to, step] = spec.slider;
	const start = formula(['levers', name, 'start'], written.start ?? name);
	return start === null
		? null
		: {
				name,
				from: written.from ?? from,
				to: written.to ?? to,
				step: written.step ?? step,
				start
			};
}

/** Undefined if it is at fault. */
function readMeasure(
	settings: {
		readonly smallest?: FormulaText | undefined;
		readonly largest?: FormulaText | undefined;
		readonly tolerance?: number | undefined;
		readonly partial?: number | undefined;
	},
	set: Changes,
	{ formula, report }: Bench
): Measure | null | undefined {
	const { smallest, largest, tolerance, partial } = settings;
	if (smallest !== undefined && largest !== undefined)
		report(['largest'], 'one thing can be kept smallest or largest, not two; keep one');
	const written = smallest ?? largest;
	if (written === undefined) return null;
	const aim = smallest === undefined ? 'largest' : 'smallest';
	const read = formula([aim], written, set);
	if (tolerance === undefined || partial === undefined || partial <= tolerance) {
		report(
			[aim],
			`${aim} needs a tolerance (so far from the best is full marks) and a larger partial (so far is half marks)`
		);
		return undefined;
	}
	return read === null ? undefined : { formula: read, aim, tolerance, partial };
}
