import * as v from 'valibot';
import type { CourseContext } from '../course-context.ts';
import { compiledUnless, diagnosticAt, type Compiled, type Diagnostic } from '../diagnostic.ts';
import { sentence } from '../front-matter.ts';
import { normaliseSource } from '../markdown.ts';
import { suggestion } from '../nearest.ts';
import { readShape } from '../shape.ts';
import { readYaml } from '../yaml-source.ts';

/** A model on the map of models, and those that are built on it. */
export interface MappedModel {
	readonly model: string;
	/** What it adds to the model it builds on, or takes away (plain text). */
	readonly adds: string;
	readonly 'leads-to'?: readonly MappedModel[] | undefined;
}

const entries = {
	model: v.string('must be the name of a model'),
	adds: sentence,
	'leads-to': v.optional(v.lazy(() => mapSchema))
};
const mapSchema: v.GenericSchema<readonly MappedModel[]> = v.array(
	v.strictObject(entries),
	'must be a list of models, each after "- model: "'
);

/** Reads the map of models: every name in it is a model's, and stands there once. */
export function compileModelMap(
	text: string,
	file: string,
	{ models }: CourseContext
): Compiled<readonly MappedModel[]> {
	const source = normaliseSource(text);
	const problems: Diagnostic[] = [];
	const report = (offset: number, message: string) =>
		problems.push(diagnosticAt(file, source, offset, message));
	const yaml = readYaml(source, 0, report);
	const map = yaml && readShape(mapSchema, yaml, Object.keys(entries), report);
	if (!yaml || !map) return { kind: 'refused', problems };
	const known = new Set<string>();
	for (const { path, model } of placesIn(map, [])) {
		const place = yaml.placeOf([...path, 'model']);
		if (!Object.hasOwn(models, model))
			report(place, `there is no model "${model}"${suggestion(model, Object.keys(models))}`);
		else if (known.has(model)) report(place, `"${model}" stands on the map above; keep one`);
		known.add(model);
	}
	return compiledUnless(problems, () => map);
}

type Path = readonly (string | number)[];

function placesIn(map: readonly MappedModel[], path: Path): { path: Path; model: string }[] {
	return map.flatMap((entry, index) => {
		const here = [...path, index];
		const below = placesIn(entry['leads-to'] ?? [], [...here, 'leads-to']);
		return [{ path: here, model: entry.model }, ...below];
	});
}
