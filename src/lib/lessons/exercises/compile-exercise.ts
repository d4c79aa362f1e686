import type { ContainerDirective } from 'mdast-util-directive';
import { noEconomy, type Economy } from '../../exercises/economy.ts';
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
import type { CommonSettings } from './settings.ts';
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

	const numbers = readNumbers(settings, economy, yaml, compilation);
	if (!numbers) return null;
	const { draws, given, sample } = numbers;
	const { lets, scope } = readLets(settings, { economy, ...sample }, yaml, compilation);

	const named = (name: string) => directives.filter((each) => each.name === name);
	refuseForeignParts(directives, heading.kind, compilation);
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
	const solution = onlySolution(named('solution'), node, compilation);
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

/** The numbers drawn and given, with a sample of what they lead to; null if any is at fault. */
function readNumbers(
	settings: CommonSettings,
	economy: Economy,
	yaml: YamlSource,
	compilation: Compilation
) {
	const before = compilation.problems.length;
	const draws = readDraws(settings, economy, yaml, compilation);
	const given = readGiven(settings, economy, yaml, compilation);
	const sample = sampleOf({ draws, given, lets: [] }, economy);
	if (compilation.problems.length > before) return null;
	if (sample.situations.length > 0) return { draws, given, sample };
	compilation.report(yaml.placeOf(['draw']), `no draw can be solved: ${sample.fault}`);
	return null;
}

/** Options, items and criteria each belong to some kinds only. */
function refuseForeignParts(
	directives: readonly ContainerDirective[],
	kind: Kind,
	{ report }: Compilation
): void {
	for (const each of directives)
		if (['option', 'item', 'criterion'].includes(each.name) && each.name !== kindReaders[kind].part)
			report(startOf(each), `an exercise of kind ${kind} has no :::${each.name}`);
}

/** The solution; undefined if there is none, which is reported, as a second one is. */
function onlySolution(
	[solution, second]: readonly ContainerDirective[],
	exercise: ContainerDirective,
	{ report }: Compilation
): ContainerDirective | undefined {
	if (!solution || second)
		report(
			startOf(second ?? exercise),
			`an exercise has one :::solution, here ${second ? 'is a second' : 'is none'}`
		);
	return solution;
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
