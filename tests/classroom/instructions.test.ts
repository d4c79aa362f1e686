import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInstructions } from '../../src/lib/classroom/markdown/instructions.ts';

describe('instructions', () => {
	test('have paragraphs, headings, lists and marked words', () => {
		const text =
			'# Week 1\nTake **your** *own* time,\nplease.\n\n- one\n- `two`\n1. first\n2) second';
		expect(readInstructions(text)).toEqual([
			{ kind: 'heading', spans: [{ kind: 'text', text: 'Week 1' }] },
			{
				kind: 'paragraph',
				spans: [
					{ kind: 'text', text: 'Take ' },
					{ kind: 'strong', text: 'your' },
					{ kind: 'text', text: ' ' },
					{ kind: 'emphasis', text: 'own' },
					{ kind: 'text', text: ' time, please.' }
				]
			},
			{
				kind: 'list',
				ordered: false,
				items: [[{ kind: 'text', text: 'one' }], [{ kind: 'code', text: 'two' }]]
			},
			{
				kind: 'list',
				ordered: true,
				items: [[{ kind: 'text', text: 'first' }], [{ kind: 'text', text: 'second' }]]
			}
		]);
	});

	test('link to the web and to mail, and to nothing that could run', () => {
		const links = (text: string) =>
			readInstructions(text).flatMap((block) =>
				'spans' in block ? block.spans.filter(({ kind }) => kind === 'link') : []
			);
		expect(links('[page](https://example.org/a) [me](mailto:ana@example.org)')).toHaveLength(2);
		expect(links('[x](javascript:alert(1)) [y](data:text/html,z) [z](/en/)')).toEqual([]);
	});

	test('keep every letter of a text without marks, HTML too', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z<>"'&=/ ]{0,80}$/), (text) => {
				const read = readInstructions(text).flatMap((block) =>
					'spans' in block ? block.spans : []
				);
				expect(read.map((span) => span.text).join('')).toBe(text.trim() === '' ? '' : text);
			})
		);
	});
});
