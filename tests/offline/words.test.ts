import { expect, test } from 'vitest';
import { offline } from '../../src/lib/i18n/en/offline.ts';
import type { FailureReason } from '../../src/lib/offline/messages.ts';
import type { OfflineWords } from '../../src/lib/offline/offline-words.ts';

const words: OfflineWords = offline;

test('progress counts files, and megabytes with one decimal', () => {
	const holding = { files: 12, totalFiles: 64, bytes: 812_000, totalBytes: 1_440_000, more: [] };
	expect(words.progress(holding)).toBe('12 of 64 files, 0.8 of 1.4 MB');
});

test('only a lost connection is called one', () => {
	const reasons: FailureReason[] = ['space', 'network', 'changed', 'storage', 'interrupted'];
	const named = reasons.filter((reason) => /connection/.test(words.failed(reason, false)));
	expect(named).toEqual(['network']);
	for (const secure of [true, false]) expect(words.unsupported(secure)).not.toMatch(/connection/);
});

test('a failure beside a version that works says that it goes on working', () => {
	expect(words.failed('space', true)).toMatch(/the one you have goes on working/);
	expect(words.failed('space', false)).not.toMatch(/goes on working/);
});
