import { kindReader } from './kind-reader.ts';

/** The rubric is all there is to it. */
export const explain = kindReader('criterion', {}, (_, { parts, compilation, place }) => {
	if (parts.length < 2) compilation.report(place, 'a rubric has at least two :::criterion[…]{#id}');
	return { kind: 'explain', criteria: parts.map(({ id, label }) => ({ id, text: label })) };
});
