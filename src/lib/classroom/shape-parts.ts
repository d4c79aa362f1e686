import * as v from 'valibot';
import { limits } from './limits.ts';

/** What the shapes of assignments and hand-ins are made of. */
export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
export const text = v.pipe(v.string(), v.maxLength(limits.name));
/** Milliseconds since 1970, as far as a date reaches. */
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
/** base64url of the 65 bytes of an uncompressed point. */
export const point = v.pipe(v.string(), v.regex(/^[\w-]{87}$/));
/** 32 bytes in hexadecimal. */
export const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
