import type { Json } from './json.ts';
import { limits } from './limits.ts';

/** Names that could reach behind an object. */
const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

/** Is it JSON of bounded depth and length, with no name that reaches behind an object? */
export function isPlainJson(value: unknown, depth: number = limits.depth): value is Json {
	if (typeof value === 'string') return value.length <= limits.answer;
	if (typeof value === 'number') return Number.isFinite(value);
	if (value === null || typeof value === 'boolean') return true;
	if (typeof value !== 'object' || depth === 0) return false;
	if (Array.isArray(value)) return value.every((part) => isPlainJson(part, depth - 1));
	return Object.entries(value).every(
		([name, part]) => !dangerous.has(name) && isPlainJson(part, depth - 1)
	);
}
