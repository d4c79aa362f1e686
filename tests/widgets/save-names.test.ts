import { expect, test } from 'vitest';
import { fileName } from '../../src/lib/widgets/save-file.ts';

test('returns a file name that says model and state', () => {
	expect(fileName('big-push', 'fixedLabour:48,share:0.6')).toBe(
		'minga-big-push-fixedLabour-48-share-0.6'
	);
	expect(fileName('big-push', null)).toBe('minga-big-push');
});
