/**
 * Sixty-four bits of a text, as two whole numbers of 32 bits: the same on every device, for ever.
 * Not for secrets.
 *
 * Source: the two-lane multiply-and-shift of cyrb53 (bryc, public domain), with all its bits kept.
 */
export function hash(text: string): readonly [number, number] {
	let one = 0xdeadbeef;
	let other = 0x41c6ce57;
	for (let place = 0; place < text.length; place++) {
		const unit = text.charCodeAt(place);
		one = Math.imul(one ^ unit, 2654435761);
		other = Math.imul(other ^ unit, 1597334677);
	}
	one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
	other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
	return [one | 0, other | 0];
}

/** The same as sixteen hexadecimal digits. */
export function hashText(text: string): string {
	return hash(text)
		.map((half) => (half >>> 0).toString(16).padStart(8, '0'))
		.join('');
}
