import { expect, test } from 'vitest';
import { applyReading } from '../../src/lib/state/apply-reading.ts';

function rootWith(dataset: Record<string, string>): HTMLElement {
	return { dataset } as unknown as HTMLElement;
}

test('names a chosen theme and size on the page’s root', () => {
	const root = rootWith({});
	applyReading(root, { theme: 'dark', textSize: 'large' });
	expect(root.dataset).toEqual({ theme: 'dark', textSize: 'large' });
});

test('takes the names off again for the device’s theme and normal text', () => {
	const root = rootWith({ theme: 'dark', textSize: 'large' });
	applyReading(root, { theme: 'system', textSize: 'normal' });
	expect(root.dataset).toEqual({});
});
