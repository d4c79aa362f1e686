import { expect, test } from 'vitest';
import type { Block } from '../../src/lib/lessons/lesson.ts';
import { lessonOf } from './compiled.ts';

const model = (id: string) => `::model[A model]{#${id} of="big-push"}\n\n`;

/** Each spread as one word a block: the model's id, or the first words of the prose. */
function spreadsOf(text: string): string[] {
	return lessonOf(text).spreads.map(({ blocks }) => blocks.map(nameOf).join(' | '));
}

function nameOf(block: Block): string {
	if (block.kind === 'exercise') return `!${block.exercise.id}`;
	return block.kind === 'model'
		? `#${block.id}`
		: block.html
				.replace(/<[^>]+>/g, ' ')
				.trim()
				.replace(/\s+/g, ' ');
}

test('a text without a model is one spread', () => {
	expect(spreadsOf('## A\n\na\n\n## B\n\nb')).toEqual(['A a B b']);
});

test('a model stands beside the text from the ## above it on', () => {
	expect(spreadsOf(`Intro\n\n## A\n\na\n\n${model('one')}b\n\n## B\n\nc`)).toEqual([
		'Intro',
		'A a | #one | b B c'
	]);
});

test('the next ## section with a model begins a spread', () => {
	expect(
		spreadsOf(`## A\n\n${model('one')}a\n\n## B\n\nb\n\n## C\n\nc\n\n${model('two')}d`)
	).toEqual(['A | #one | a B b', 'C c | #two | d']);
});

test('a line --- ends a spread and is not drawn', () => {
	expect(spreadsOf(`## A\n\n${model('one')}a\n\n---\n\nb\n\n## C\n\nc`)).toEqual([
		'A | #one | a',
		'b C c'
	]);
});

test('a second model in a section begins its spread at the ### above it, or where it stands', () => {
	expect(
		spreadsOf(`## A\n\n${model('one')}a\n\n### B\n\nb\n\n${model('two')}c\n\n${model('three')}d`)
	).toEqual(['A | #one | a', 'B b | #two | c', '#three | d']);
});
