import jsqr from 'jsqr';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { qrCodes } from '../../src/lib/classroom/transport/qr-codes.ts';

/** Pixels of one square of a code. */
const scale = 2;

/** A code as a camera would see it, straight and sharp. */
function seen(text: string): string | null {
	const { data, size } = encode(text, { ecc: 'L', border: 4 });
	const width = size * scale;
	const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
	for (let y = 0; y < width; y++)
		for (let x = 0; x < width; x++)
			if (data[Math.floor(y / scale)]?.[Math.floor(x / scale)])
				pixels.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
	return jsqr(pixels, width, width)?.data ?? null;
}

describe('the codes that are shown', () => {
	test('are read by the reader that tablets without one of their own load', () => {
		const letters = 'https://example.org/minga/en/assignment/#minga.assignment.1.900.';
		const one = letters.padEnd(1100, 'aZ-_09');
		expect(qrCodes(one)).toEqual([one]);
		expect(seen(one)).toBe(one);
		const several = qrCodes('minga.hand-in.1.1300.'.padEnd(1300, 'xY7_-')) ?? [];
		expect(several.length).toBeGreaterThan(3);
		expect(several.map(seen)).toEqual(several);
	});
});
