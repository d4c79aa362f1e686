import type { Compilation } from '../compilation.ts';

/** Offset of a character of a formula in the YAML, where its value begins at `start`. */
export function formulaPlace(
	{ source }: Pick<Compilation, 'source'>,
	start: number,
	index: number
): number {
	const quoted = source[start] === '"' || source[start] === "'";
	return start + index + (quoted ? 1 : 0);
}
