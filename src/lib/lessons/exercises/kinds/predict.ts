import * as v from 'valibot';
import type { Task } from '../../../exercises/exercise.ts';
import type { Changes } from '../../../exercises/formulas/formula.ts';
import type { Direction, DirectionOption } from '../../../exercises/predict/task.ts';
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
import { axis, checkAxis, checkView } from './axis.ts';
import { kindReader } from './kind-reader.ts';
import { readOptions, rightOptions } from './options.ts';

const entries = {
	of: v.optional(formulaText),
	to: v.optional(changes, {}),
	answer: v.optional(rightOptions),
	same: v.optional(plainNumber, 0),
	along: v.optional(text),
	at: v.optional(v.array(plainNumber, 'must be a list of numbers')),
	axis: v.optional(axis),
	tolerance: v.optional(positive),
	view: v.optional(text)
};
type Settings = v.InferOutput<v.StrictObjectSchema<typeof entries, undefined>>;

/** With `along`, values at points of a curve; with `answer`, an outcome; else a direction. */
export const predict = kindReader('option', entries, (settings, bench): Task | null => {
	if (settings.along !== undefined) return readCurve(settings, settings.along, bench);
	if (settings.answer !== undefined) return readOutcome(settings, bench);
	return readDirection(settings, bench);
});

const directions: readonly Direction[] = ['rises', 'falls', 'stays'];

function readDirection({ of, to, same, view }: Settings, bench: Bench): Task | null {
	const quantity = read(of, bench);
	const after = bench.changes(['to'], to);
	if (Object.keys(to).length === 0)
		bench.report([], 'a predicted direction needs to, the change, as in "to: { name: 1 }"');
	for (const { id, place } of bench.parts)
		if (!directions.some((direction) => direction === id))
			bench.compilation.report(
				place,
				`a direction is one of ${directions.join(', ')}${suggestion(id, directions)}`
			);
	const options = directions.map((id): DirectionOption => {
		const part = bench.parts.find((each) => each.id === id);
		return { id, text: part?.label ?? null, why: part?.body ?? null };
	});
	if (quantity === null || after === null) return null;
	const shown = checkView(view, bench);
	return {
		kind: 'predict',
		about: 'direction',
		view: shown,
		of: quantity,
		to: after,
		same,
		options
	};
}

function readOutcome({ answer, to, view }: Settings, bench: Bench): Task | null {
	const after = bench.changes(['to'], to);
	const options = readOptions(answer ?? [], bench, after ?? {});
	const shown = checkView(view, bench);
	return options && after && { kind: 'predict', about: 'outcome', view: shown, to: after, options };
}

function readCurve(settings: Settings, along: string, bench: Bench): Task | null {
	const { of, to, at = [], tolerance, view } = settings;
	const names = Object.keys(bench.scope.economy.parameters);
	if (!names.includes(along))
		bench.report(['along'], `there is no parameter "${along}"${suggestion(along, names)}`);
	if (at.length === 0) bench.report(['at'], 'a predicted curve needs at, a list of points');
	if (!settings.axis)
		bench.report(['axis'], 'a predicted curve needs the axis of what is predicted');
	else checkAxis(settings.axis, bench);
	if (tolerance === undefined)
		bench.report(['tolerance'], 'a predicted curve needs a tolerance: so far off still agrees');
	const after = bench.changes(['to'], to);
	const quantity = read(of, bench, { ...after, [along]: at[0] ?? 0 });
	const shown = checkView(view, bench);
	if (quantity === null || after === null || !settings.axis || tolerance === undefined) return null;
	return {
		kind: 'predict',
		about: 'curve',
		view: shown,
		to: after,
		along,
		points: at,
		of: quantity,
		axis: settings.axis,
		tolerance
	};
}

function read(of: FormulaText | undefined, bench: Bench, after: Changes = {}) {
	if (of !== undefined) return bench.formula(['of'], of, after);
	bench.report([], 'of is missing; add a line "of: …", the number to predict');
	return null;
}
