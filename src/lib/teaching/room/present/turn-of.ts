/** Where a key or a finger leads: so many slides on, to an end, or out. */
export type Turn = 'next' | 'previous' | 'first' | 'last' | 'leave';

/** What takes arrow keys for itself. */
const takesArrows = 'input, select, textarea, [role=slider], [role=listbox], [contenteditable]';
/** What takes the space bar for itself. */
const takesSpace = `${takesArrows}, button, summary, a`;
/** What takes a finger that moves sideways for itself. */
const takesSwipes = 'input, select, textarea, svg, table, [role=slider]';

const turns: Readonly<Record<string, Turn>> = {
	ArrowRight: 'next',
	ArrowLeft: 'previous',
	Home: 'first',
	End: 'last',
	Escape: 'leave'
};

/**
 * What a key asks for; null: nothing, or it belongs to what it was pressed in. A page key turns only
 * where there is nothing left to scroll to.
 */
export function turnOfKey(event: KeyboardEvent): Turn | null {
	if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
	const target = event.target instanceof Element ? event.target : document.body;
	const { key, shiftKey } = event;
	if (key === ' ' && !target.closest(takesSpace)) return shiftKey ? turnBack() : turnOn();
	if (key === 'PageDown') return turnOn();
	if (key === 'PageUp') return turnBack();
	if (key !== 'Escape' && target.closest(takesArrows)) return null;
	return turns[key] ?? null;
}

function turnOn(): Turn | null {
	const { scrollHeight } = document.documentElement;
	return scrollY + innerHeight >= scrollHeight - 2 ? 'next' : null;
}

function turnBack(): Turn | null {
	return scrollY <= 2 ? 'previous' : null;
}

/** Hears a finger that goes sideways; returns how to stop. */
export function hearSwipes(turn: (turn: Turn) => void): () => void {
	let from: Touch | null = null;
	const start = ({ touches, target }: TouchEvent) => {
		const held = target instanceof Element && target.closest(takesSwipes) !== null;
		from = touches.length === 1 && !held ? (touches[0] ?? null) : null;
	};
	const end = ({ changedTouches }: TouchEvent) => {
		const to = changedTouches[0];
		if (!from || !to) return;
		const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
		from = null;
		if (Math.abs(across) > 60 && Math.abs(across) > 2 * Math.abs(down))
			turn(across < 0 ? 'next' : 'previous');
	};
	addEventListener('touchstart', start, { passive: true });
	addEventListener('touchend', end, { passive: true });
	return () => {
		removeEventListener('touchstart', start);
		removeEventListener('touchend', end);
	};
}
