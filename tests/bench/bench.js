import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../src/commands/build.js';
import { root } from '../../src/commands/root.js';
import { openBrowser } from './browser.js';
import { measureBytes } from './measure-bytes.js';
import { measureCollect } from './measure-collect.js';
import { measureDrag } from './measure-drag.js';
import { measureInstallation } from './measure-installation.js';
import { measurePaint } from './measure-paint.js';
import { measureSolvers } from './measure-solvers.js';
import { measureWork } from './measure-work.js';
import { openSite } from './site.js';

/** What is measured, in the order of the table. */
const measurements = [
	measureBytes,
	measurePaint,
	measureDrag,
	measureInstallation,
	measureWork,
	measureCollect,
	measureSolvers
];

/**
 * Measures the built site and writes the table. It judges nothing: an aim that is missed is said in
 * the table, not by an exit code.
 */
export async function bench() {
	if (!(await ensureBuilt({ folder: 'build' })))
		throw new Error('The build failed: see its message above.');
	const site = await openSite(join(root, 'build'));
	const browser = await openBrowser();
	try {
		const parts = [heading(browser.version())];
		for (const measure of measurements) {
			console.log(measure.name);
			parts.push(await measure(browser, site));
		}
		const table = `${parts.join('\n\n')}\n`;
		writeFileSync(join(root, 'tests/bench/results.md'), table);
		console.log(`\n${table}`);
	} finally {
		await browser.close();
		await site.close();
	}
}

/** @param {string} version */
function heading(version) {
	const processors = cpus();
	const busy = (loadavg()[0] ?? 0) > processors.length;
	return [
		'# Measured',
		'',
		`By \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Chromium ${version}, ` +
			`Node ${process.version}, ${processors.length} × ${processors[0]?.model.trim() ?? 'processor'}. ` +
			'How to read it: see `README.md` beside this file.',
		...(busy
			? [
					'',
					'The machine was busy with other work: no verdict on paint, frames or long tasks below can be relied on.'
				]
			: [])
	].join('\n');
}
