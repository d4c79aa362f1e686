import * as v from 'valibot';

/** A formula as YAML holds it. */
export const formulaText = v.union(
	[v.string(), v.number(), v.boolean()],
	'must be a formula; put it in quotes'
);
export type FormulaText = v.InferOutput<typeof formulaText>;

const finite = v.pipe(v.number('must be a number'), v.finite('must be a finite number'));

/** A number that is no formula. */
export const plainNumber = finite;
export const positive = v.pipe(
	finite,
	v.check((value) => value > 0, 'must be more than 0')
);
export const text = v.pipe(
	v.string('must be text; put it in quotes'),
	v.trim(),
	v.nonEmpty('is empty; write it or remove the line')
);
export const aSwitch = v.boolean('must be true or false');
export const changes = v.record(
	v.string(),
	formulaText,
	'must hold parameters and their values, as in { name: 1 }'
);

const range = v.strictObject({ from: finite, to: finite, step: v.optional(positive, 1) });
const drawn = v.union(
	[range, v.pipe(v.array(finite), v.minLength(2))],
	'must be a range { from: 30, to: 48, step: 1 } or a list of at least two numbers'
);

/** What every kind of exercise may say of its numbers. */
export const common = {
	model: v.optional(v.string('must be the id of a model, as in big-push')),
	given: v.optional(v.record(v.string(), v.unknown(), 'must hold parameters and their values'), {}),
	draw: v.optional(v.record(v.string(), drawn, 'must hold names and ranges'), {}),
	where: v.optional(
		v.array(formulaText, 'must be a list: one condition a line, each after "- "'),
		[]
	),
	let: v.optional(v.record(v.string(), formulaText, 'must hold names and formulas'), {}),
	misconceptions: v.optional(
		v.record(
			v.string(),
			v.strictObject({
				answer: v.optional(
					v.union([formulaText, v.array(v.string())], 'must be a formula or a list of ids')
				),
				when: v.optional(formulaText)
			}),
			'must hold names, each with an answer'
		),
		{}
	)
};

export type CommonSettings = v.InferOutput<v.StrictObjectSchema<typeof common, undefined>>;
