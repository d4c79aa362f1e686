import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/lib/classroom/transport/base64url.ts';
import { pack, unpack } from '../../src/lib/classroom/transport/pack.ts';
import { qrCodes, seeCode, type Gathering } from '../../src/lib/classroom/transport/qr-codes.ts';

const bytes = fc.uint8Array({ maxLength: 9000 }).map((some) => new Uint8Array(some));

describe('bytes as text', () => {
	test('come back as they were', () => {
		fc.assert(
			fc.property(bytes, (some) => {
				expect(fromBase64url(toBase64url(some))).toEqual(some);
			})
		);
	});

	test('can be written in one way only', () => {
		expect(fromBase64url('AA')).toEqual(new Uint8Array([0]));
		for (const text of ['AB', 'A', 'AAAAA', 'AA==', 'A A', 'Aé'])
			expect(fromBase64url(text)).toBeNull();
	});
});

describe('a text made small', () => {
	test('unfolds to itself', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
				expect(unpack(pack(text), 1_000_000)).toEqual({ text });
			})
		);
	});

	test('is given up when it unfolds to too much, or was never packed', () => {
		expect(unpack(pack('a'.repeat(1001)), 1000)).toBe('too-large');
		expect(unpack(pack('a'.repeat(1000)), 1000)).toEqual({ text: 'a'.repeat(1000) });
		expect(unpack(new Uint8Array([255, 1, 2]), 1000)).toBe('damaged');
		expect(unpack(pack('a long text').slice(0, 4), 1000)).toBe('damaged');
		expect(unpack(new Uint8Array(), 1000)).toBe('damaged');
	});
});

describe('QR codes', () => {
	const long = fc.string({ minLength: 1101, maxLength: 20_000 });

	test('are one where the text fits, none where there would be too many', () => {
		expect(qrCodes('short')).toEqual(['short']);
		expect(qrCodes('x'.repeat(100_000))).toBeNull();
	});

	test('come together in whatever order, and however often, they are read', () => {
		fc.assert(
			fc.property(long, fc.infiniteStream(fc.nat()), (text, chance) => {
				const codes = qrCodes(text) ?? [];
				const order = codes
					.flatMap((code) => [code, code])
					.map((code) => ({ code, at: Number(chance.next().value) }))
					.sort((one, other) => one.at - other.at);
				let gathering: Gathering | null = null;
				for (const { code } of order) {
					const seen = seeCode(gathering, code);
					if (seen.kind === 'whole') return seen.text === text;
					if (seen.kind === 'misread') return false;
					({ gathering } = seen);
				}
				return false;
			})
		);
	});

	test('of another sequence begin anew, and a misread one is noticed', () => {
		const [first = '', second = '', ...rest] = qrCodes('a'.repeat(1200)) ?? [];
		const begun = seeCode(null, first);
		if (begun.kind !== 'part') return expect.unreachable();
		const [stranger = ''] = qrCodes('b'.repeat(1200)) ?? [];
		expect(seeCode(begun.gathering, stranger)).toMatchObject({
			gathering: { parts: { size: 1 } }
		});
		const last = rest.reduce<Gathering>((gathering, code) => {
			const seen = seeCode(gathering, code);
			return seen.kind === 'part' ? seen.gathering : gathering;
		}, begun.gathering);
		expect(seeCode(last, second.replace(/a$/, 'b'))).toEqual({ kind: 'misread' });
		expect(seeCode(last, second)).toMatchObject({ kind: 'whole' });
	});
});
