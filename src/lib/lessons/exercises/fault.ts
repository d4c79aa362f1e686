import type { Formula } from '../../exercises/formulas/formula.ts';
import type { YamlPath } from './bench.ts';

/** Something that goes wrong with a draw: at a setting, or at a number drawn in a text. */
export interface Fault {
	readonly path?: YamlPath;
	readonly drawn?: Formula;
	readonly message: string;
}

/** What is computed, or why it cannot be. */
export function tried<T>(compute: () => T): T | string {
	try {
		return compute();
	} catch (error) {
		if (error instanceof RangeError) return error.message;
		throw error;
	}
}
