import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserWorkers, whyRefused } from '../../src/lib/offline/browser-workers.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('browserWorkers', () => {
	test('returns null where the browser has none', () => {
		vi.stubGlobal('navigator', {});
		expect(browserWorkers()).toBe(null);
	});

	test('returns null where the page may not even ask', () => {
		const closed = {
			get serviceWorker() {
				throw new DOMException('no origin', 'SecurityError');
			}
		};
		vi.stubGlobal('navigator', closed);
		expect(browserWorkers()).toBe(null);
	});

	test('returns the browser’s own where there are some', () => {
		const serviceWorker = {};
		vi.stubGlobal('navigator', { serviceWorker });
		expect(browserWorkers()).toBe(serviceWorker);
	});
});

describe('whyRefused', () => {
	test('names closed storage where the browser forbids a worker', () => {
		expect(whyRefused(new DOMException('denied', 'SecurityError'))).toBe('storage');
	});

	test('claims no lost connection where the browser gives no reason', () => {
		expect(whyRefused(new TypeError('Failed to register'))).toBe('interrupted');
	});
});
