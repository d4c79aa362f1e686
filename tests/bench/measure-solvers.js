import { bundled } from './bundled.js';
import { quantile, table } from './table.js';

/** Each batch takes about this long; the median of the batches counts (milliseconds). */
const batchTime = 40;
const batches = 9;

/**
 * How many times a second each model is solved, and what its whole chart costs, in Node.
 * @returns {Promise<string>}
 */
export async function measureSolvers() {
	const { solvers, loadCharts } = await modelsAndCharts();
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
function modelsAndCharts() {
	return bundled('charts.ts');
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
