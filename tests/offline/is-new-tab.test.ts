import { afterEach, describe, expect, test, vi } from 'vitest';
import { isNewTab } from '../../src/lib/offline/is-new-tab.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('isNewTab', () => {
	test('is true for the first page of a tab, and for no later one', () => {
		const kept = new Map<string, string>();
		vi.stubGlobal('sessionStorage', {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => kept.set(key, value)
		});
		expect(isNewTab()).toBe(true);
		expect(isNewTab()).toBe(false);
	});

	test('is false where the browser keeps nothing for a tab', () => {
		vi.stubGlobal('sessionStorage', {
			getItem() {
				throw new DOMException('closed', 'SecurityError');
			}
		});
		expect(isNewTab()).toBe(false);
	});
});
