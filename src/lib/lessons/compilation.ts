import type { Nodes } from 'mdast';
import type { Addresses } from './addresses.ts';
import type { CourseContext } from './course-context.ts';
import type { Diagnostic, Report } from './diagnostic.ts';
import { diagnosticAt } from './diagnostic.ts';
import type { OpenProse } from './exercises/open-prose.ts';
import type { ExerciseBlock, Heading } from './lesson.ts';
import type { OpenModel } from './open-model.ts';

/** What is known, and what is found, while one text is compiled. */
export interface Compilation {
	readonly source: string;
	readonly context: CourseContext;
	readonly addresses: Addresses;
	readonly report: Report;
	readonly problems: readonly Diagnostic[];
	/** Ids taken on the page. */
	readonly ids: Set<string>;
	readonly headings: Heading[];
	/** Offset of each heading by its id. */
	readonly placeOfHeading: Map<string, number>;
	/** Models of the text by id; null: there is one, but it is at fault itself. */
	readonly models: Map<string, OpenModel | null>;
	/** Exercises of the text by id. */
	readonly exercises: Map<string, ExerciseBlock>;
	/** Slug of the lesson; empty for a glossary. */
	lesson: string;
	/** Ids of the lesson's objectives; null: its front matter is at fault. */
	objectives: readonly string[] | null;
	/** The part of an exercise that is being rendered: only there numbers are drawn. */
	prose: OpenProse | null;
	/** Where each number drawn in a text was last seen, by its formula as JSON. */
	readonly drawnAt: Map<string, number>;
	/** Ids of the terms used, by first use. */
	readonly terms: Set<string>;
	/** Keys of the works cited. */
	readonly references: Set<string>;
	hasMath: boolean;
	tables: number;
}

/** Opens a compilation of one text. */
export function openCompilation(
	source: string,
	file: string,
	context: CourseContext,
	addresses: Addresses
): Compilation {
	const problems: Diagnostic[] = [];
	return {
		source,
		context,
		addresses,
		problems,
		report: (offset, message) => problems.push(diagnosticAt(file, source, offset, message)),
		ids: new Set(),
		headings: [],
		placeOfHeading: new Map(),
		models: new Map(),
		exercises: new Map(),
		lesson: '',
		objectives: null,
		prose: null,
		drawnAt: new Map(),
		terms: new Set(),
		references: new Set(),
		hasMath: false,
		tables: 0
	};
}

/** An id nothing else on the page has: the wanted one, or the wanted one and a number. */
export function takeId({ ids }: Compilation, wanted: string): string {
	let id = wanted;
	for (let count = 2; ids.has(id); count++) id = `${wanted}-${count}`;
	ids.add(id);
	return id;
}

/** Offset at which a node begins. */
export function startOf(node: Nodes): number {
	return node.position?.start.offset ?? 0;
}

/** The source text of a node. */
export function sourceOf({ source }: Pick<Compilation, 'source'>, node: Nodes): string {
	return source.slice(startOf(node), node.position?.end.offset ?? 0);
}
