import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { quantile, table } from './table.js';

/** Each batch takes about this long; the median of the batches counts (milliseconds). */
const batchTime = 40;
const batches = 9;

/**
 * How many times a second each model is solved, and what its whole chart costs, in Node.
 * @returns {Promise<string>}
 */
export async function measureSolvers() {
	const { solvers, loadCharts } = await bundled();
	const charts = await loadCharts();
	const rows = Object.entries(solvers).map(([id, solve]) => {
		const chart = charts[id];
		return [
			id,
			Math.round(1000 / cost(() => solve({}))).toLocaleString('en'),
			chart ? (1000 * cost(chart)).toFixed(0) : '–'
		];
	});
	return [
		'## Models, without slowdown',
		table(['solver', 'solutions a second', 'whole chart, µs'], rows),
		'At the default parameters, warm, in Node. The whole chart: the model solved, and every view of its picture drawn as SVG by the server’s renderer. A solver without a chart of its own is part of another’s.'
	].join('\n\n');
}

/**
 * The models and their pictures as they are shipped: bundled, without types.
 * @returns {Promise<{
 *	solvers: Record<string, (parameters: object) => unknown>,
 *	loadCharts: () => Promise<Record<string, () => unknown>>
 * }>}
 */
async function bundled() {
	const entry = fileURLToPath(new URL('charts.ts', import.meta.url));
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [svelte({ configFile: false })],
		ssr: { noExternal: true },
		build: {
			write: false,
			minify: false,
			ssr: entry,
			rolldownOptions: { output: { codeSplitting: false } }
		}
	});
	const code = [built].flat().flatMap((made) => ('output' in made ? made.output : []))[0];
	if (code?.type !== 'chunk') throw new Error('the models did not become one file');
	return import(`data:text/javascript;base64,${Buffer.from(code.code).toString('base64')}`);
}

/**
 * Milliseconds that one call takes once it is warm.
 * @param {() => unknown} act
 */
function cost(act) {
	let calls = 1;
	while (time(act, calls) < batchTime) calls *= 2;
	return quantile(
		Array.from({ length: batches }, () => time(act, calls) / calls),
		0.5
	);
}

/**
 * @param {() => unknown} act
 * @param {number} calls
 */
function time(act, calls) {
	const start = performance.now();
	for (let call = 0; call < calls; call++) act();
	return performance.now() - start;
}
