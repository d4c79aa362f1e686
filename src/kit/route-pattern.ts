/** A part of an address that a page takes in: `[lang=lang]`. */
export interface RouteParameter {
	readonly name: string;
	/** Names the test that it must pass. */
	readonly matcher: string | undefined;
}

type Matchers = Readonly<Record<string, (part: string) => boolean>>;

/**
 * Stands in for SvelteKit's reading of routes, which also knows of optional parts, rests, groups and
 * escaped letters: ours are plain words and whole parts.
 */
export function patternOf(route: string): { pattern: RegExp; params: readonly RouteParameter[] } {
	const params: RouteParameter[] = [];
	const source = route.replace(/\/\[(\w+)(?:=(\w+))?\]/g, (_, name: string, matcher?: string) => {
		params.push({ name, matcher });
		return '/([^/]+)';
	});
	return { pattern: new RegExp(`^${source.replace(/\/$/, '')}/?$`), params };
}

/** What the parts of an address are, by their names; undefined where one does not pass its test. */
export function partsOf(
	match: RegExpExecArray,
	params: readonly RouteParameter[],
	matchers: Matchers
): Record<string, string> | undefined {
	const parts: Record<string, string> = {};
	for (const [place, { name, matcher }] of params.entries()) {
		const part = match[place + 1] ?? '';
		if (matcher !== undefined && !matchers[matcher]?.(part)) return undefined;
		parts[name] = part;
	}
	return parts;
}
