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
	const script = outermost(own, kinds.script);
	const drawing = outermost(own, kinds.drawing);
	return {
		script: perMove(
			starts,
			script.map((piece) => without(piece, drawing))
		),
		drawing: perMove(starts, drawing)
	};
}

/** @typedef {{ from: number, to: number, worked: number }} Piece in microseconds */

/**
 * Pieces of these kinds in the order of time, without those that lie in another of them.
 * @param {readonly TraceEvent[]} events
 * @param {readonly string[]} names
 */
function outermost(events, names) {
	const pieces = events
		.filter(({ name }) => names.includes(name))
		.map(({ ts, dur = 0, tdur = dur }) => ({ from: ts, to: ts + dur, worked: tdur }))
		.sort((one, other) => one.from - other.from || other.to - one.to);
	let end = 0;
	return pieces.filter(({ from, to }) => {
		if (from < end) return false;
		end = to;
		return true;
	});
}

/**
 * A piece of script without the layout that it asked for on its way: that is counted as drawing.
 * @param {Piece} piece
 * @param {readonly Piece[]} others
 * @returns {Piece}
 */
function without(piece, others) {
	const inside = others.filter(({ from, to }) => from >= piece.from && to <= piece.to);
	const asked = inside.reduce((sum, { worked }) => sum + worked, 0);
	return { ...piece, worked: piece.worked - asked };
}

/**
 * Milliseconds of these pieces from each start to the next.
 * @param {readonly number[]} starts
 * @param {readonly Piece[]} pieces
 */
function perMove(starts, pieces) {
	const spent = starts.map(() => 0);
	let move = -1;
	for (const { from, worked } of pieces) {
		while ((starts[move + 1] ?? Infinity) <= from) move++;
		if (move >= 0) spent[move] = (spent[move] ?? 0) + worked / 1000;
	}
	return spent;
}
