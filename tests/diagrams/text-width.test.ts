import { expect, test } from 'vitest';
import { textWidth } from '../../src/lib/diagrams/text-width.ts';

test.each([
	// Drawn by a browser in the course's own typeface, in parts of the letters' size.
	['nobody trains', 13 * 0.44],
	['promise +60%', 12 * 0.49],
	['proporción crítica 22\u00a0%', 23 * 0.42],
	['todos se capacitan', 18 * 0.43],
	['−0.325', 6 * 0.46],
	['100%', 4 * 0.58]
])('knows within a tenth how wide "%s" is drawn', (text, drawn) => {
	expect(textWidth(text) / drawn).toBeGreaterThan(0.9);
	expect(textWidth(text) / drawn).toBeLessThan(1.1);
});
