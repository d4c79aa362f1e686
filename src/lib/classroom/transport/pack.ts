import { deflateSync, Inflate } from 'fflate';
import type { Bytes } from './base64url.ts';

/**
 * So much goes in at a time: a class's hand-ins go in whole, each with one buffer to unfold into, and
 * what it can unfold to, a thousand times as much, is bounded too.
 */
const bite = 8192;

/** A text, made small. */
export function pack(text: string): Bytes {
	return new Uint8Array(deflateSync(new TextEncoder().encode(text), { level: 9 }));
}

/**
 * The text again.
 *
 * @param atMost bytes of it; whatever unfolds to more is given up on the way
 * @returns 'too-large' of a text that is longer, 'damaged' of what was not packed so
 */
export function unpack(bytes: Bytes, atMost: number): { text: string } | 'too-large' | 'damaged' {
	if (bytes.length === 0) return 'damaged';
	const parts: Uint8Array[] = [];
	let length = 0;
	const inflate = new Inflate((part) => {
		length += part.length;
		if (length <= atMost) parts.push(part);
	});
	try {
		for (let from = 0; from < bytes.length && length <= atMost; from += bite)
			inflate.push(bytes.subarray(from, from + bite), from + bite >= bytes.length);
		if (length > atMost) return 'too-large';
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(joined(parts)) };
	} catch {
		return 'damaged';
	}
}

/** Bytes one after another. */
export function joined(parts: readonly Uint8Array[]): Bytes {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
