import { expect, test } from 'vitest';
import { fileName } from '../../src/lib/widgets/save-file.ts';
import { wrapWords } from '../../src/lib/widgets/save-picture.ts';

test('returns a file name that says model and state', () => {
	expect(fileName('big-push', 'fixedLabour:48,share:0.6')).toBe(
		'minga-big-push-fixedLabour-48-share-0.6'
	);
	expect(fileName('big-push', null)).toBe('minga-big-push');
});

test('returns lines no longer than allowed, words whole', () => {
	expect(wrapWords('one two three four', (line) => line.length <= 9)).toEqual([
		'one two',
		'three',
		'four'
	]);
	expect(wrapWords('', () => true)).toEqual([]);
});
