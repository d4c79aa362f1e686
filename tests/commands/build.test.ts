import { expect, test } from 'vitest';
import { stampOf } from '../../src/commands/build.js';
import { temporaryFolder, writeInto } from './temporary-folder.ts';

test('a build’s stamp follows every source and setting, and nothing else', () => {
	const folder = temporaryFolder({ 'src/a.ts': 'a', 'lessons/en/b.md': 'b', 'README.md': 'c' });
	const first = stampOf(folder, 'first');
	expect(stampOf(folder, 'second')).not.toBe(first);
	writeInto(folder, 'README.md', 'other words');
	expect(stampOf(folder, 'first')).toBe(first);
	writeInto(folder, 'lessons/en/b.md', 'another lesson');
	expect(stampOf(folder, 'first')).not.toBe(first);
});
