/**
 * A package's source with a part of it replaced.
 *
 * @throws if the part is not there: the package has changed, and what was known of it may be wrong.
 */
export function replaceInPackage(source: string, part: RegExp, instead: string): string {
	if (source.search(part) < 0) throw new Error(`A package no longer has ${String(part)}`);
	return source.replace(part, instead);
}
