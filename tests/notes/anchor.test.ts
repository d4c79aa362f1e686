import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, findAnchor, type Section } from '../../src/lib/notes/anchor.ts';

const valley = 'Nobody builds first. Would you? Nobody builds alone.';
const sections: readonly Section[] = [
	{ heading: null, text: 'A valley waits.' },
	{ heading: 'valley', text: valley },
	{ heading: 'trap', text: 'The valley stays. Nobody builds first.' }
];

/** The words at a place, as findAnchor gives it. */
function wordsAt(all: readonly Section[], place: ReturnType<typeof findAnchor>): string | null {
	return place && (all[place.section]?.text.slice(place.start, place.end) ?? null);
}

describe('an anchor', () => {
	test('leaves out the space around the words marked', () => {
		expect(anchorOf(sections, { section: 1, start: 20, end: 32 })).toEqual({
			heading: 'valley',
			quote: 'Would you?',
			before: 'Nobody builds first. ',
			after: ' Nobody builds alone.'
		});
	});

	test('is not made of space alone, nor of a section that is not there', () => {
		expect(anchorOf(sections, { section: 1, start: 20, end: 21 })).toBeNull();
		expect(anchorOf(sections, { section: 9, start: 0, end: 5 })).toBeNull();
	});

	test('tells the same words at two places apart by their neighbours', () => {
		const second = { section: 1, start: 32, end: 45 };
		const anchor = anchorOf(sections, second);
		expect(anchor && findAnchor(sections, anchor)).toEqual(second);
	});

	test('prefers its own section to one with a better neighbourhood', () => {
		const anchor = { heading: 'trap', quote: 'Nobody builds', before: '', after: ' alone.' };
		expect(findAnchor(sections, anchor)?.section).toBe(2);
	});

	test('is found elsewhere when its words moved or its heading has another name', () => {
		const anchor = { heading: 'renamed', quote: 'Would you?', before: 'first. ', after: '' };
		expect(findAnchor(sections, anchor)).toEqual({ section: 1, start: 21, end: 31 });
	});

	test('without words is the beginning of its section', () => {
		const anchor = { heading: 'trap', quote: '', before: '', after: '' };
		expect(findAnchor(sections, anchor)).toEqual({ section: 2, start: 0, end: 0 });
		expect(findAnchor(sections, { ...anchor, heading: 'gone' })).toBeNull();
	});

	test('whose words are gone is told', () => {
		const anchor = { heading: 'valley', quote: 'Everybody builds', before: '', after: '' };
		expect(findAnchor(sections, anchor)).toBeNull();
	});
});

describe('whatever the lesson says', () => {
	const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é'), maxLength: 60 });
	const texts = fc.array(letters, { minLength: 1, maxLength: 4 });
	const written = texts.map((all): readonly Section[] =>
		all.map((text, index) => ({ heading: index === 0 ? null : `h${index}`, text }))
	);
	const marked = fc.record({
		all: written,
		section: fc.nat(3),
		start: fc.nat(60),
		length: fc.integer({ min: 1, max: 30 })
	});

	test('what was marked is found again, word for word', () => {
		fc.assert(
			fc.property(marked, ({ all, section, start, length }) => {
				const anchor = anchorOf(all, { section, start, end: start + length });
				if (!anchor) return;
				expect(wordsAt(all, findAnchor(all, anchor))).toBe(anchor.quote);
			})
		);
	});

	test('it is found at its own place after text elsewhere was changed', () => {
		const elsewhere = fc.string({ unit: fc.constantFrom('x', 'y', ' '), maxLength: 80 });
		fc.assert(
			fc.property(letters, letters, elsewhere, elsewhere, (before, after, first, last) => {
				const words = 'the words marked';
				const then = [{ heading: 'here', text: before + words + after }];
				const start = before.length;
				const anchor = anchorOf(then, { section: 0, start, end: start + words.length });
				const now = [
					{ heading: null, text: `${last}${words}` },
					{ heading: 'here', text: `${first}${before}${words}${after}${last}` }
				];
				expect(anchor && findAnchor(now, anchor)).toEqual({
					section: 1,
					start: first.length + start,
					end: first.length + start + words.length
				});
			})
		);
	});
});
