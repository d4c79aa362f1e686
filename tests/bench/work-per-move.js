/** What of a trace is script, and what is drawing; a piece within a piece counts once. */
const kinds = {
	script: [
		'EventDispatch',
		'FunctionCall',
		'RunMicrotasks',
		'TimerFire',
		'FireAnimationFrame',
		'FireIdleCallback',
		'MinorGC',
		'MajorGC'
	],
	drawing: ['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit', 'HitTest']
};

/**
 * An event of a trace; times in microseconds.
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts
 * @property {number} [dur] how long it took
 * @property {number} [tdur] how much of that the processor worked on it
 * @property {{ data?: { type?: string } }} [args]
 */

/**
 * Milliseconds of script and of drawing from each move of the pointer to the next, in time of the
 * processor where the trace tells it: what else runs on the machine then counts for little.
 * @param {readonly TraceEvent[]} events
 */
export function workPerMove(events) {
	const moves = events.filter(
		({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointermove'
	);
	const page = moves[0];
	const own = events.filter(({ pid, tid }) => pid === page?.pid && tid === page?.tid);
	const starts = moves.map(({ ts }) => ts).sort((one, other) => one - other);
	return {
		script: perMove(starts, own, kinds.script),
		drawing: perMove(starts, own, kinds.drawing)
	};
}

/**
 * @param {readonly number[]} starts
 * @param {readonly TraceEvent[]} events
 * @param {readonly string[]} names
 */
function perMove(starts, events, names) {
	const pieces = events
		.filter(({ name }) => names.includes(name))
		.map(({ ts, dur = 0, tdur = dur }) => ({ from: ts, to: ts + dur, worked: tdur }))
		.sort((one, other) => one.from - other.from || other.to - one.to);
	const spent = starts.map(() => 0);
	let move = -1;
	let end = 0;
	for (const { from, to, worked } of pieces) {
		if (from < end) continue;
		while ((starts[move + 1] ?? Infinity) <= from) move++;
		if (move >= 0) spent[move] = (spent[move] ?? 0) + worked / 1000;
		end = to;
	}
	return spent;
}
