import { describe, expect, test } from 'vitest';
import { preferredLocale, rememberLocale } from '../../src/lib/state/preferred-locale.ts';
import { closedStore, memoryStore } from './stores.ts';

describe('the language a reader is led to', () => {
	test('is the one read last', () => {
		const store = memoryStore();
		rememberLocale(store, 'en');
		expect(preferredLocale(store, ['qu-PE'])).toBe('en');
	});

	test('is the first of the device’s languages that the course has', () => {
		expect(preferredLocale(memoryStore(), ['qu-PE', 'EN-gb'])).toBe('en');
	});

	test('is the course’s first where the device has no other', () => {
		expect(preferredLocale(memoryStore({ 'minga-language': 'tlh' }), ['qu'])).toBe('en');
	});

	test('is still found when the store refuses', () => {
		rememberLocale(closedStore(), 'en');
		expect(preferredLocale(closedStore(), [])).toBe('en');
		expect(preferredLocale(null, [])).toBe('en');
	});
});
