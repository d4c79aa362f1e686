import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './root.js';

/**
 * How many tests of a part passed and failed, and what its runner says of each that failed.
 * @typedef {{ passed: number, failed: number, faults?: readonly string[] }} Counted
 */

/**
 * What the report in a file says; nothing passed where it cannot be read.
 * @param {string} file
 * @param {(report: any) => Counted} count
 */
export function counts(file, count) {
	try {
		return count(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return { passed: 0, failed: 0 };
	}
}

/**
 * A file of unit tests.
 * @typedef {{ name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} TestFile
 */

/**
 * Counts a file that broke off before its tests as one that failed.
 * @param {{ numPassedTests: number, testResults: TestFile[] }} report
 */
export function countVitest({ numPassedTests, testResults }) {
	const faults = testResults.flatMap(({ name, status, message, assertionResults }) => {
		const file = relative(root, name);
		const failed = assertionResults.filter((each) => each.status === 'failed');
		if (status === 'failed' && failed.length === 0) return [fault(file, [message])];
		return failed.map((each) => fault(`${file} › ${each.fullName}`, each.failureMessages));
	});
	return { passed: numPassedTests, failed: faults.length, faults };
}

/**
 * A file of browser tests, or a group inside it.
 * @typedef {{ title: string, specs: { title: string, ok: boolean, tests: { results: { error?: { message?: string } }[] }[] }[], suites?: Suite[] }} Suite
 */

/** @param {{ stats: { expected: number, unexpected: number, flaky: number }, suites: Suite[] }} report */
export function countPlaywright({ stats, suites }) {
	const faults = suites.flatMap(faultsIn);
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky, faults };
}

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function faultsIn({ title, specs, suites = [] }) {
	const own = specs
		.filter(({ ok }) => !ok)
		.map((spec) => {
			const results = spec.tests.flatMap((test) => test.results);
			return fault(`${title} › ${spec.title}`, [results.at(-1)?.error?.message ?? '']);
		});
	return [...own, ...suites.flatMap(faultsIn)];
}

/**
 * A test that failed, and the first lines of why.
 * @param {string} name
 * @param {readonly string[]} messages
 */
function fault(name, messages) {
	const why = stripVTControlCharacters(messages.join('\n')).split('\n').slice(0, 12);
	return [name, ...why].join('\n    ');
}
