import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/lib/i18n/read-number.ts';
import { readValue } from '../../src/lib/i18n/read-value.ts';
import { toAsciiDigits } from '../../src/lib/i18n/to-ascii-digits.ts';

const locales = ['en', 'es', 'es-CO', 'de', 'de-CH', 'fr', 'hi', 'bn', 'ar-EG', 'fa', 'sv', 'pt'];

test('reads back what any language writes', () => {
	const decimals = fc.integer({ min: 0, max: 4 });
	const number = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 });
	fc.assert(
		fc.property(fc.constantFrom(...locales), number, decimals, (locale, whole, places) => {
			const value = whole / 10 ** places;
			const written = new Intl.NumberFormat(locale, {
				minimumFractionDigits: places,
				maximumFractionDigits: places
			}).format(value);
			expect(readValue(written, locale)).toBe(Number(value.toFixed(places)));
		})
	);
});

test('reads back per cent as any language writes it', () => {
	fc.assert(
		fc.property(fc.constantFrom(...locales), fc.integer({ min: -500, max: 500 }), (locale, n) => {
			const written = new Intl.NumberFormat(locale, { style: 'percent' }).format(n / 100);
			expect(readValue(written, locale)).toBeCloseTo(n / 100, 12);
		})
	);
});

test('takes a comma and a point alike where only one reading makes sense', () => {
	for (const locale of ['en', 'es']) {
		expect(readValue('0,5', locale)).toBe(0.5);
		expect(readValue('0.5', locale)).toBe(0.5);
		expect(readValue('.5', locale)).toBe(0.5);
		expect(readValue('0.125', locale)).toBe(0.125);
		expect(readValue('1250.5', locale)).toBe(1250.5);
		expect(readValue('1,250.5', locale)).toBe(1250.5);
		expect(readValue('1.250,5', locale)).toBe(1250.5);
		expect(readValue('1 250,5', locale)).toBe(1250.5);
		expect(readValue("1'250.5", locale)).toBe(1250.5);
		expect(readValue('1.234.567', locale)).toBe(1234567);
		expect(readValue('12,34,567.5', locale)).toBe(1234567.5);
	}
});

test('lets the language decide what 1.234 and 1,234 mean', () => {
	expect(readValue('1.234', 'en')).toBe(1.234);
	expect(readValue('1,234', 'en')).toBe(1234);
	expect(readValue('1.234', 'es')).toBe(1234);
	expect(readValue('1,234', 'es')).toBe(1.234);
});

test('reads every kind of minus, and a plus', () => {
	for (const minus of ['-', '\u2212', '\u2013', '\ufe63', '\uff0d'])
		expect(readValue(`${minus}3,5`, 'es')).toBe(-3.5);
	expect(readValue('+3.5', 'en')).toBe(3.5);
});

test('reads fractions and per cent', () => {
	expect(readNumber('7/20', 'en')).toEqual({
		kind: 'number',
		number: 0.35,
		percent: false,
		fraction: true
	});
	expect(readNumber(' -1 ⁄ 4 ', 'en')).toMatchObject({ number: -0.25, fraction: true });
	expect(readNumber('35 %', 'en')).toMatchObject({ number: 35, percent: true });
	expect(readValue('%35', 'en')).toBe(0.35);
});

test('tells a fraction over nothing from what is no number', () => {
	expect(readNumber('3/0', 'en')).toEqual({ kind: 'unreadable', reason: 'divides-by-zero' });
	for (const text of [
		'',
		'abc',
		'1,2,3',
		'1.2.3',
		'3 apples',
		'-',
		'.',
		'1e5',
		'1/2/3',
		'%',
		'--2'
	])
		expect(readNumber(text, 'en')).toEqual({ kind: 'unreadable', reason: 'unreadable' });
});

describe('digits of other scripts', () => {
	test('are read as the digits they are', () => {
		expect(readValue('١٢٫٥', 'ar-EG')).toBe(12.5);
		expect(readValue('१२.५', 'hi')).toBe(12.5);
		expect(readValue('１２．５', 'en')).toBe(12.5);
		expect(toAsciiDigits('𝟘𝟙𝟡𝟬𝟵')).toBe('01909');
	});

	test('come in tens, whatever the script', () => {
		const digits = Array.from({ length: 0x20000 }, (_, code) => code)
			.filter((code) => /^\p{Nd}$/u.test(String.fromCodePoint(code)))
			.map((code) => toAsciiDigits(String.fromCodePoint(code)));
		expect(digits.length % 10).toBe(0);
		expect(digits.join('')).toBe('0123456789'.repeat(digits.length / 10));
	});
});
