import type { Changes, Formula } from '../../exercises/formulas/formula.ts';
import type { Prose } from '../../exercises/prose/prose.ts';
import type { Compilation } from '../compilation.ts';
import type { YamlSource } from '../yaml-source.ts';
import type { Scope } from './formulas/scope.ts';
import type { FormulaText } from './settings.ts';

export type YamlPath = readonly PropertyKey[];

/** What lies ready when the kinds of exercises read what is theirs. */
export interface Bench {
	readonly compilation: Compilation;
	readonly yaml: YamlSource;
	readonly scope: Scope;
	/** Views of the model. */
	readonly views: readonly string[];
	/** Those of them that are one curve, on which something can be placed. */
	readonly curves: readonly string[];
	/** Options, items or criteria, whichever the kind has. */
	readonly parts: readonly NamedPart[];
	/** Offset of the exercise. */
	readonly place: number;
	/** Takes note of what is wrong at a key of the YAML. */
	readonly report: (path: YamlPath, message: string) => void;
	/**
	 * Reads a formula of the YAML; null if it is at fault, which is reported.
	 *
	 * @param after the change after which it is evaluated
	 */
	readonly formula: (path: YamlPath, written: FormulaText, after?: Changes) => Formula | null;
	/** Reads parameters to change, likewise. */
	readonly changes: (
		path: YamlPath,
		written: Readonly<Record<string, FormulaText>>
	) => Changes | null;
}

/** An option, an item or a criterion. */
export interface NamedPart {
	readonly id: string;
	/** Offset in the source. */
	readonly place: number;
	readonly label: Prose;
	/** Null if it holds nothing. */
	readonly body: Prose | null;
}
