import * as v from 'valibot';
import type { Report } from './diagnostic.ts';
import { nearest } from './nearest.ts';
import type { YamlSource } from './yaml-source.ts';

/**
 * Holds what was read to its schema; every fault is reported at its own key or value.
 *
 * @param keys the keys there are, for suggestions
 * @returns null if anything is at fault
 */
export function readShape<const S extends v.GenericSchema>(
	schema: S,
	yaml: YamlSource,
	keys: readonly string[],
	report: Report
): v.InferOutput<S> | null {
	const result = v.safeParse(schema, yaml.value);
	if (result.success) return result.output;
	const misspelt = result.issues
		.filter(({ type, expected }) => type === 'strict_object' && expected === 'never')
		.map(({ path }) => nearest(String(path?.at(-1)?.key), keys));
	for (const issue of result.issues) {
		const path = (issue.path ?? []).map(({ key }) => key as PropertyKey);
		const key = String(path.at(-1) ?? '');
		const atKey = issue.path?.at(-1)?.origin === 'key';
		if (atKey && issue.type !== 'strict_object')
			report(yaml.placeOf(path, 'key'), `the key "${key}" ${issue.message}`);
		else if (issue.type !== 'strict_object')
			report(yaml.placeOf(path), `${nameOf(path)}${issue.message}`);
		else if (path.length === 0) report(yaml.placeOf([]), `expected lines of the form "key: value"`);
		else if (issue.expected === 'never')
			report(yaml.placeOf(path, 'key'), `unknown key "${key}"${insteadOf(key, keys)}`);
		else if (!misspelt.includes(key))
			report(yaml.placeOf(path.slice(0, -1)), `${key} is missing; add a line "${key}: …"`);
	}
	return null;
}

function insteadOf(key: string, keys: readonly string[]): string {
	const near = nearest(key, keys);
	return near === undefined ? `; the keys are ${keys.join(', ')}` : `; did you mean "${near}"?`;
}

function nameOf(path: readonly PropertyKey[]): string {
	const [name, position] = path.slice(typeof path.at(-1) === 'number' ? -2 : -1);
	if (name === undefined) return '';
	return position === undefined
		? `${String(name)} `
		: `${String(name)}, entry ${Number(position) + 1}, `;
}
