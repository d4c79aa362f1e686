import type { Json } from './json.ts';

/**
 * JSON with the names of each object in order and no space: the same content, the same text.
 *
 * @param value JSON, or a record that is JSON by its definition
 */
export function canonicalText(value: Json | object): string {
	return JSON.stringify(value, (_, part: Json) => (isObject(part) ? inOrder(part) : part));
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(object: { readonly [key: string]: Json }): Json {
	return Object.fromEntries(
		Object.entries(object).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
	);
}
