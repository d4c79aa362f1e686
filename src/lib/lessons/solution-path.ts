import { suggestion } from './nearest.ts';

/** A number of a solution (null: undefined there), or why there is none under the path. */
export type PathValue =
	| { readonly kind: 'number'; readonly number: number | null }
	| { readonly kind: 'none'; readonly message: string };

/**
 * Follows a path such as "welfareAtFull", "equilibria.0.wage" or "parameters.fixedLabour" into what
 * is known of a model; positions in lists count from 0.
 */
export function numberAt(root: object, path: string): PathValue {
	let value: unknown = root;
	let walked = '';
	for (const key of path.split('.')) {
		if (value === null)
			return none(`${walked} is null in the opening state; set what it depends on in ::model`);
		if (typeof value !== 'object')
			return none(`${walked} is ${describe(value)} and has nothing inside; end the path there`);
		if (!Object.hasOwn(value, key)) return none(missing(value, key, walked));
		value = (value as Readonly<Record<string, unknown>>)[key];
		walked = walked === '' ? key : `${walked}.${key}`;
	}
	if (value === null || typeof value === 'number') return { kind: 'number', number: value };
	if (typeof value === 'object')
		return none(`${walked} is not a number but holds more; go on with ${keysOf(value, walked)}`);
	return none(`${walked} is ${describe(value)}, not a number; only numbers can be shown`);
}

function none(message: string): PathValue {
	return { kind: 'none', message };
}

function missing(value: object, key: string, walked: string): string {
	if (!Array.isArray(value)) {
		const owner = walked === '' ? 'the solution' : walked;
		return `${owner} has no "${key}"${suggestion(key, Object.keys(value))}`;
	}
	if (value.length === 0) return `${walked} is empty in the opening state`;
	return `${walked} has no position "${key}" in the opening state; positions run from 0 to ${value.length - 1}`;
}

function keysOf(value: object, walked: string): string {
	const keys = Object.keys(value).map((key) => `${walked}.${key}`);
	return keys.length === 0 ? 'nothing: it is empty' : keys.slice(0, 6).join(', ');
}

function describe(value: unknown): string {
	return typeof value === 'string' ? `the word "${value}"` : String(value);
}
