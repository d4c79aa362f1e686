/** Ends what holds the text where it is. */
let letGo: (() => void) | null = null;

/**
 * Goes back to a part of the text as far down the screen as it was read, and stays there while exercises
 * come alive above: the same distance from the head would lead elsewhere, since they were taller then.
 * It ends once the reader scrolls.
 */
export function goBackTo(part: Element, toTop: number): void {
	letGo?.();
	const root = document.documentElement;
	const top = () => part.getBoundingClientRect().top;
	let was = { height: 0, top: 0 };
	const hold = () => {
		// Not by so much, but to there: in Firefox the way that Kit has begun would go on after it.
		if (part.isConnected) scrollTo({ top: scrollY + top() - toTop, behavior: 'instant' });
		else letGo?.();
		was = { height: root.scrollHeight, top: top() };
	};
	const heed = () => {
		if (root.scrollHeight === was.height && Math.abs(top() - was.top) > 1) letGo?.();
	};
	const watch = new ResizeObserver(hold);
	letGo = () => {
		watch.disconnect();
		removeEventListener('scroll', heed);
		root.style.overflowAnchor = '';
		letGo = null;
	};
	// Where the browser holds things too, both together would go twice as far.
	root.style.overflowAnchor = 'none';
	// It is to be laid out at once: until then it only looks as if it were so far down.
	part.closest<HTMLElement>('.spread')?.style.setProperty('content-visibility', 'visible');
	hold();
	watch.observe(document.body);
	addEventListener('scroll', heed);
}
