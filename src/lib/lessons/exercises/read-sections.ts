import type { Code, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { sourceOf, startOf, type Compilation } from '../compilation.ts';
import { bodyNodes } from '../constructs/construct.ts';
import * as parts from '../constructs/exercise-parts.ts';
import { readYaml, type YamlSource } from '../yaml-source.ts';

/** An exercise taken apart. */
export interface Sections {
	readonly yaml: YamlSource;
	/** The question. */
	readonly question: readonly RootContent[];
	readonly directives: readonly ContainerDirective[];
}

const partNames = Object.keys(parts);

/**
 * Takes an exercise apart: first its YAML, then the question, then its parts.
 *
 * @returns null if the YAML is at fault, which is reported
 */
export function readSections(node: ContainerDirective, compilation: Compilation): Sections | null {
	const { report } = compilation;
	const [first, ...others] = bodyNodes(node);
	const settings = first?.type === 'code' ? first : null;
	const body = settings ? others : bodyNodes(node);
	const yaml = settings ? yamlOf(settings, compilation) : emptyYaml(startOf(node));
	const directives = body.filter(
		(child): child is ContainerDirective =>
			child.type === 'containerDirective' && partNames.includes(child.name)
	);
	const question = body.filter((child) => !(directives as readonly RootContent[]).includes(child));
	if (question.length === 0)
		report(startOf(node), 'this exercise asks nothing; write the question under its settings');
	const late = question.find((child) => startOf(child) > startOf(directives[0] ?? child));
	if (late)
		report(startOf(late), 'the question stands before the parts of the exercise; move it up');
	const stray = question.find((child) => child.type === 'code');
	if (stray)
		report(startOf(stray), 'the settings, between ```yaml and ```, come first in an exercise');
	return stray ? null : yaml && { yaml, question, directives };
}

function yamlOf(code: Code, compilation: Compilation): YamlSource | null {
	const { source, report } = compilation;
	const start = startOf(code);
	if (code.lang !== 'yaml' || !sourceOf(compilation, code).startsWith('```')) {
		report(start, 'the settings of an exercise stand between a line ```yaml and a line ```');
		return null;
	}
	return readYaml(code.value, source.indexOf('\n', start) + 1, report);
}

function emptyYaml(start: number): YamlSource {
	return { value: {}, placeOf: () => start };
}
