import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/commands/root.js';
import { countPlaywright, counts, countVitest } from '../../src/commands/test-reports.js';
import { temporaryFolder } from './temporary-folder.ts';

test('of the unit tests each that failed is named, with the beginning of why', () => {
	const why = ['\u001b[31mexpected 1 to be 2\u001b[39m', ...Array<string>(40).fill('at a line')];
	const counted = countVitest({
		numPassedTests: 7,
		testResults: [
			{
				...{ name: join(root, 'tests/a.test.ts'), status: 'failed', message: '' },
				assertionResults: [
					{ status: 'passed', fullName: 'a passes', failureMessages: [] },
					{ status: 'failed', fullName: 'a fails', failureMessages: [why.join('\n')] }
				]
			}
		]
	});
	expect(counted).toMatchObject({ passed: 7, failed: 1 });
	expect(counted.faults).toHaveLength(1);
	const lines = counted.faults?.[0]?.split('\n') ?? [];
	expect(lines.slice(0, 2)).toEqual(['tests/a.test.ts › a fails', '    expected 1 to be 2']);
	expect(lines.length).toBeLessThan(20);
});

test('a file that broke off before its tests has failed, and says why', () => {
	const counted = countVitest({
		numPassedTests: 7,
		testResults: [
			{
				...{ name: join(root, 'tests/a.test.ts'), status: 'failed', message: 'Hook timed out' },
				assertionResults: [{ status: 'skipped', fullName: 'a passes', failureMessages: [] }]
			}
		]
	});
	expect(counted).toEqual({
		...{ passed: 7, failed: 1 },
		faults: ['tests/a.test.ts\n    Hook timed out']
	});
});

test('of the browser tests too, however deep they stand', () => {
	const failed = { title: 'b', ok: false, tests: [{ results: [{ error: { message: 'why' } }] }] };
	const suites = [
		{ title: 'a.spec.ts', specs: [], suites: [{ title: 'in a group', specs: [failed] }] }
	];
	const stats = { expected: 3, unexpected: 0, flaky: 1 };
	const counted = countPlaywright({ stats, suites });
	expect(counted).toEqual({ passed: 3, failed: 1, faults: ['in a group › b\n    why'] });
});

test('a report that is not there counts nothing', () => {
	const nowhere = join(temporaryFolder(), 'unit.json');
	expect(counts(nowhere, countVitest)).toEqual({ passed: 0, failed: 0 });
});
