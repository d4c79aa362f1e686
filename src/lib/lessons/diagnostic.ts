/** A mistake of an author: where it is, what is wrong, and what to do. */
export interface Diagnostic {
	/** Path from the root of the project: "lessons/en/02-the-big-push.md". */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** From 1. */
	readonly column: number;
	/** Lower case, no full stop; names the nearest valid name where there is one. */
	readonly message: string;
}

/** Either the whole thing, every name in it checked, or all that is wrong with it. */
export type Compiled<T> =
	| { readonly kind: 'compiled'; readonly value: T }
	| { readonly kind: 'refused'; readonly problems: readonly Diagnostic[] };

/** Takes note of what is wrong at an offset of the source. */
export type Report = (offset: number, message: string) => void;

/** One line for a person: "lessons/en/02-the-big-push.md:34:7 there is no model …". */
export function describeDiagnostic({ file, line, column, message }: Diagnostic): string {
	return `${file}:${line}:${column} ${message}`;
}

/** A diagnostic at an offset of a source. */
export function diagnosticAt(
	file: string,
	source: string,
	offset: number,
	message: string
): Diagnostic {
	const before = source.slice(0, offset);
	const lineStart = before.lastIndexOf('\n') + 1;
	return { file, line: before.split('\n').length, column: offset - lineStart + 1, message };
}

/** Either the value, or all that was reported, in the order of the text and without repetition. */
export function compiledUnless<T>(problems: readonly Diagnostic[], value: () => T): Compiled<T> {
	if (problems.length === 0) return { kind: 'compiled', value: value() };
	const lines = new Set<string>();
	const distinct = problems.filter((problem) => {
		const line = describeDiagnostic(problem);
		return !lines.has(line) && lines.add(line);
	});
	distinct.sort((one, other) => one.line - other.line || one.column - other.column);
	return { kind: 'refused', problems: distinct };
}
