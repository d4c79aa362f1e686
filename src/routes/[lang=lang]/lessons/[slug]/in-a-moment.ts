import type { Attachment } from 'svelte/attachments';
import { whenIdle } from '$lib/ui/when-idle.ts';

/** Attaches what comes when the page has a moment; `load` gives what begins it and says how to stop. */
export function inAMoment<Place extends Element>(
	load: () => Promise<(place: Place) => () => void>
): Attachment<Place> {
	return (place) => {
		let stop: (() => void) | null = null;
		let gone = false;
		whenIdle(() => {
			load().then(
				(begin) => {
					if (!gone) stop = begin(place);
				},
				// It does not come, as when the page is left meanwhile: the text can do without.
				() => undefined
			);
		});
		return () => {
			gone = true;
			stop?.();
		};
	};
}
