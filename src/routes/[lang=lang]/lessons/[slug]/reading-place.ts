/** Where somebody reads: which part of the text comes first on the screen, and how far down it begins. */
export interface ReadingPlace {
	readonly part: number;
	readonly top: number;
}

/** Where the text is read now, to be left with the page; null: at its head. */
export function readingPlace(): ReadingPlace | null {
	if (scrollY === 0) return null;
	const all = parts();
	const stretches = [...document.querySelectorAll('.spread')];
	const stretch = stretches.find(reachesIn) ?? stretches.at(-1);
	// What is out of sight is not laid out, and would be if it were asked where it is.
	const first = all.filter((each) => stretch?.contains(each));
	const part = first.find(reachesIn) ?? first.at(-1);
	return part ? { part: all.indexOf(part), top: part.getBoundingClientRect().top } : null;
}

/** Ends what holds the text where it is. */
let letGo: (() => void) | null = null;

/**
 * Goes back to where the text was read, and stays there while exercises come alive above: the same
 * distance from the head would lead elsewhere, since they were taller then. It ends once the reader
 * scrolls.
 */
export function goBackTo(place: ReadingPlace | null): void {
	letGo?.();
	const part = place && parts()[place.part];
	if (!part) return;
	const root = document.documentElement;
	const top = () => part.getBoundingClientRect().top;
	let was = { height: 0, top: 0 };
	const hold = () => {
		// Not by so much, but to there: in Firefox the way that Kit has begun would go on after it.
		if (part.isConnected) scrollTo({ top: scrollY + top() - place.top, behavior: 'instant' });
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

/** What is printed is the text: buttons for notes come between its parts, some time later. */
function parts(): readonly Element[] {
	return [...document.querySelectorAll('.spread > .prose > :not(.no-print)')];
}

function reachesIn(part: Element): boolean {
	return part.getBoundingClientRect().bottom > 0;
}
