import * as v from 'valibot';
import type { Json } from '../json.ts';

/** What the shapes of records are made of. */
export const text = v.string();
export const named = v.pipe(text, v.nonEmpty());
export const time = v.pipe(v.number(), v.finite(), v.minValue(0));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What has come out of JSON.parse is JSON, if it is there at all. */
export const json = v.custom<Json>((value) => value !== undefined);
