import * as v from 'valibot';
import { locales } from '../i18n/locales.ts';

const text = v.pipe(
	v.string('must be text; put it in quotes'),
	v.trim(),
	v.nonEmpty('is empty; write it or remove the line')
);
const numberOrText = v.pipe(
	v.union([v.string(), v.number()], 'must be a number or text'),
	v.transform(String)
);

/** An entry of references.yaml. */
export const workSchema = v.strictObject({
	authors: v.pipe(
		v.array(text, 'must be a list: ["Family, Given", "Family, Given"]'),
		v.nonEmpty('needs at least one name')
	),
	year: v.pipe(v.number('must be a year, as in 2005'), v.integer('must be a year, as in 2005')),
	title: text,
	in: v.optional(text),
	volume: v.optional(numberOrText),
	number: v.optional(numberOrText),
	pages: v.optional(numberOrText),
	publisher: v.optional(text),
	/** Where it says something of the work in words of its own: in each language. */
	note: v.optional(
		v.strictObject(
			v.entriesFromList(locales, text),
			`must be said in every language: a line for each of ${locales.join(', ')}`
		)
	),
	name: v.optional(text)
});

/** A work as references.yaml tells it. */
export type WorkEntry = v.InferOutput<typeof workSchema>;
