/** The page answers to a touch within this time (milliseconds). */
const slice = 30;

/**
 * Does something with many things without the page standing still: after each slice of time it lets
 * the page go on.
 *
 * @param told how many are done
 */
export async function inSlices<Thing>(
	things: readonly Thing[],
	act: (thing: Thing) => void | Promise<void>,
	told: (done: number) => void
): Promise<void> {
	let began = performance.now();
	for (const [place, thing] of things.entries()) {
		await act(thing);
		if (performance.now() - began < slice) continue;
		told(place + 1);
		await new Promise((resolve) => setTimeout(resolve));
		began = performance.now();
	}
	told(things.length);
}
