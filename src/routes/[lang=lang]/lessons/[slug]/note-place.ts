import type { Attachment } from 'svelte/attachments';
import { whenIdle } from '$lib/ui/when-idle.ts';

/** Notes how far a lesson has been read; what does so comes when the page has a moment. */
export function notePlace(lesson: string): Attachment<HTMLElement> {
	return (page) => {
		let stop: (() => void) | null = null;
		let gone = false;
		whenIdle(() => {
			void import('./follow-reading.ts').then(({ followReading }) => {
				if (!gone) stop = followReading(page, lesson);
			});
		});
		return () => {
			gone = true;
			stop?.();
		};
	};
}
