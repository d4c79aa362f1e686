import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inWords } from './in-words.js';
import { install } from './install.js';
import { root } from './root.js';
import { run } from './run.js';
import { countPlaywright, countVitest, counts } from './test-reports.js';

/** @typedef {import('./test-reports.js').Counted & { name: string }} Outcome */

const results = join(root, 'test-results');

/** What is read on the way, and what is counted at the end. */
const reporters = ['--reporter=default', '--reporter=json'];

await inWords(async () => {
	await install();
	// What comes from packages can be had only now.
	const { findBrowser } = await import('./find-browser.js');
	const browser = await findBrowser();
	rmSync(results, { recursive: true, force: true });

	await run(process.execPath, [join(root, 'node_modules/@sveltejs/kit/svelte-kit.js'), 'sync']);
	const built = await step('builds', buildSites);
	// The browser tests wait more than they work: what is read meanwhile fills their pauses, and
	// makes way for them.
	const [seen, read] = await Promise.all([built.failed ? [] : inBrowsers(), inSources()]);
	summarise([built, ...read, ...seen]);

	async function inBrowsers() {
		const tested = await suite('browser tests', 'browser.json', countPlaywright, () =>
			run('npm', ['run', '--silent', 'e2e'], { CHROMIUM_PATH: browser })
		);
		return [tested];
	}
});

/** All that is tested without a browser. */
async function inSources() {
	const tested = await suite('unit, property and content tests', 'unit.json', countVitest, () =>
		gently('unit', '--', ...reporters, '--outputFile=test-results/unit.json')
	);
	const checked = await Promise.all([
		step('types', () => gently('check')),
		step('lint', () => gently('lint')),
		step('formatting', () => gently('formatting'))
	]);
	return [tested, ...checked];
}

/** @param {string[]} script */
function gently(...script) {
	return run('npm', ['run', '--silent', ...script], {}, { gentle: true });
}

async function buildSites() {
	const [{ ensureBuilt }, { sites }] = await Promise.all([
		import('./build.js'),
		import('../../tests/e2e/sites.js')
	]);
	const built = await Promise.all(Object.values(sites).map(ensureBuilt));
	return built.every(Boolean);
}

/**
 * A part that passes or fails as a whole.
 * @param {string} name
 * @param {() => Promise<boolean>} task
 * @returns {Promise<Outcome>}
 */
async function step(name, task) {
	const passed = await timed(name, task);
	return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/**
 * A part made of tests, which its runner counts in a file.
 * @param {string} name
 * @param {string} file
 * @param {(report: any) => import('./test-reports.js').Counted} count
 * @param {() => Promise<boolean>} task
 * @returns {Promise<Outcome>}
 */
async function suite(name, file, count, task) {
	const succeeded = await timed(name, task);
	const counted = counts(join(results, file), count);
	// A runner that broke off, or that found nothing to run, has not passed.
	const broken = !succeeded && counted.failed === 0;
	const empty = counted.passed + counted.failed === 0;
	return { ...counted, name, failed: counted.failed + (broken || empty ? 1 : 0) };
}

/**
 * @param {string} name
 * @param {() => Promise<boolean>} task
 */
async function timed(name, task) {
	console.log(`\n── ${name}`);
	const start = performance.now();
	const succeeded = await task();
	const seconds = ((performance.now() - start) / 1000).toFixed(0);
	console.log(`── ${name}: ${succeeded ? 'passed' : 'FAILED'} after ${seconds} s`);
	return succeeded;
}

/** @param {readonly Outcome[]} outcomes */
function summarise(outcomes) {
	for (const each of outcomes.flatMap(({ faults = [] }) => faults)) console.log(`\n✗ ${each}`);
	console.log('');
	for (const { name, passed, failed } of outcomes)
		console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
	const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
	const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
	console.log(`\n${passed} passed, ${failed} failed`);
	process.exitCode = failed ? 1 : 0;
}
