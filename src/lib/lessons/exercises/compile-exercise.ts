import type { ContainerDirective } from 'mdast-util-directive';
import { noEconomy } from '../../exercises/economy.ts';
import type { Exercise, Kind } from '../../exercises/exercise.ts';
import { viewsWithCurve } from '../../exercises/place/view-curves.ts';
import { versionOf } from '../../exercises/version-of.ts';
import { startOf, type Compilation } from '../compilation.ts';
import type { Directive } from '../constructs/construct.ts';
import type { LessonModel } from '../course-context.ts';
import { suggestion } from '../nearest.ts';
import type { YamlSource } from '../yaml-source.ts';
import type { Bench } from './bench.ts';
import { benchReaders } from './bench-readers.ts';
import { checkUse } from './check-use.ts';
import { kindReaders } from './kinds/all.ts';
import { proseOf } from './prose-of.ts';
import { readDraws, readGiven } from './read-given.ts';
import { readLets } from './read-lets.ts';
import { readMisconceptions } from './read-misconceptions.ts';
import { checkIds, readParts, readProse } from './read-parts.ts';
import { readSections } from './read-sections.ts';
import { sampleOf } from './sample.ts';
import { tryOut } from './try-out.ts';

/** What the braces of an exercise say. */
export interface Heading {
	readonly id: string;
	readonly kind: Kind;
	readonly points: number;
	readonly objective: string;
}

/**
 * Compiles an exercise: every name in it checked, and its numbers drawn many times over to see that
 * it can be solved.
 *
 * @returns null if anything is at fault, which is reported
 */
export function compileExercise(
	directive: Directive,
	heading: Heading,
	compilation: Compilation
): Exercise | null {
	const node = directive.node as ContainerDirective;
	const before = compilation.problems.length;
	const sections = readSections(node, compilation);
	if (!sections) return null;
	const { yaml, question, directives } = sections;
	const reader = kindReaders[heading.kind];
	const opened = reader.open(yaml, compilation.report);
	if (!opened) return null;
	const { settings } = opened;
	const model = modelOf(settings.model, yaml, compilation);
	if (model === null) return null;
	const economy = model ?? noEconomy;

	const beforeNumbers = compilation.problems.length;
	const draws = readDraws(settings, economy, yaml, compilation);
	const given = readGiven(settings, economy, yaml, compilation);
	const sample = sampleOf({ draws, given, lets: [] }, economy);
	if (compilation.problems.length > beforeNumbers) return null;
	if (sample.situations.length === 0) {
		compilation.report(yaml.placeOf(['draw']), `no draw can be solved: ${sample.fault}`);
		return null;
	}
	const { lets, scope } = readLets(settings, { economy, ...sample }, yaml, compilation);

	const named = (name: string) => directives.filter((each) => each.name === name);
	for (const each of directives)
		if (['option', 'item', 'criterion'].includes(each.name) && each.name !== reader.part)
			compilation.report(
				startOf(each),
				`an exercise of kind ${heading.kind} has no :::${each.name}`
			);
	const partNodes = reader.part === null ? [] : named(reader.part);
	checkIds(partNodes, compilation);
	checkIds(named('misconception'), compilation);
	const text = proseOf(() => directive.html(question), scope, compilation);
	const bench: Bench = {
		...benchReaders(yaml, scope, compilation),
		compilation,
		yaml,
		scope,
		views: model?.views ?? [],
		curves: viewsWithCurve(settings.model ?? ''),
		parts: readParts(partNodes, directive, scope, compilation),
		place: startOf(node)
	};
	const where = settings.where
		.map((written, place) => bench.formula(['where', place], written))
		.filter((formula) => formula !== null);
	const task = opened.task(bench);
	const misconceptions = readMisconceptions(
		heading.kind,
		settings,
		named('misconception'),
		directive,
		bench
	);
	const hints = named('hint').map((each) => readProse(each, directive, scope, compilation));
	const [solution, second] = named('solution');
	if (!solution || second)
		compilation.report(
			startOf(second ?? node),
			`an exercise has one :::solution, here ${second ? 'is a second' : 'is none'}`
		);
	if (!solution || !task || compilation.problems.length > before) return null;
	const { id, points, objective } = heading;
	const whole = {
		id,
		points,
		objective,
		lesson: compilation.lesson,
		title: directive.label,
		model: settings.model ?? null,
		given,
		draws,
		where,
		lets,
		text,
		hints,
		solution: readProse(solution, directive, scope, compilation),
		task,
		misconceptions
	};
	const compiled: Exercise = { ...whole, version: versionOf(whole) };
	checkUse(compiled, bench);
	if (compilation.problems.length === before) tryOut(compiled, bench);
	return compiled;
}

/** The model named; undefined if none is, null if there is none of that name. */
function modelOf(
	id: string | undefined,
	yaml: YamlSource,
	{ context, report }: Compilation
): LessonModel | undefined | null {
	if (id === undefined) return undefined;
	const ids = Object.keys(context.models);
	const model = Object.hasOwn(context.models, id) ? context.models[id] : undefined;
	if (!model) report(yaml.placeOf(['model']), `there is no model "${id}"${suggestion(id, ids)}`);
	return model ?? null;
}
