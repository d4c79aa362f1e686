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

/** What is printed is the text: buttons for notes come between its parts, some time later. */
export function parts(): readonly Element[] {
	return [...document.querySelectorAll('.spread > .prose > :not(.no-print)')];
}

function reachesIn(part: Element): boolean {
	return part.getBoundingClientRect().bottom > 0;
}
