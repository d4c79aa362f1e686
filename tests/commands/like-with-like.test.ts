import { expect, test } from 'vitest';
import { likeWithLike } from '../../src/commands/like-with-like.js';

const turns = (name: string) =>
	Array.from({ length: 200 }, (_, index) => `${name} says ${index ** 3} times. `).join('');

test('files that share much follow each other', () => {
	const files = ['wheat', 'glass', 'wheat', 'glass', 'paper', 'wheat'].map((name, index) => ({
		path: `${index}.js`,
		content: Buffer.from(`${turns(name)}${index}`)
	}));
	const names = likeWithLike(files).map(({ content }) => content.toString().slice(0, 5));
	expect(names.slice(0, 3)).toEqual(['wheat', 'wheat', 'wheat']);
	expect(names.slice(3).join(' ')).toMatch(/glass glass/);
	expect(names).toHaveLength(6);
});

test('no files have an order too', () => {
	expect(likeWithLike([])).toEqual([]);
});
