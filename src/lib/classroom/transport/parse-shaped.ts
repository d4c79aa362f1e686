import * as v from 'valibot';
import { refused, type Refusal } from './refusal.ts';

export type Shaped<Value> =
	| { readonly taken: true; readonly value: Value }
	| { readonly taken: false; readonly refusal: Refusal };

/** Reads JSON that must have exactly this shape. */
export function parseShaped<Value>(
	text: string,
	shape: v.GenericSchema<unknown, Value>
): Shaped<Value> {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return refused({ why: 'damaged' });
	}
	if (isNewer(parsed)) return refused({ why: 'newer', version: parsed.formatVersion });
	const checked = v.safeParse(shape, parsed);
	if (checked.success) return { taken: true, value: checked.output };
	const path = checked.issues[0].path ?? [];
	const where = path.map(({ key }) => (typeof key === 'number' ? key + 1 : String(key)));
	return refused({ why: 'misshapen', where });
}

function isNewer(value: unknown): value is { readonly formatVersion: number } {
	const { formatVersion } = Object(value) as { readonly formatVersion?: unknown };
	return typeof formatVersion === 'number' && formatVersion > 1;
}
