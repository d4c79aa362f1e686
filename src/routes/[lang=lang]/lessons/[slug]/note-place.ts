import type { Attachment } from 'svelte/attachments';
import type { Lesson } from '$lib/lessons/lesson.ts';
import { whenIdle } from '$lib/ui/when-idle.ts';

/** Notes how far a lesson has been read; what does so comes when the page has a moment. */
export function notePlace(lesson: Lesson): Attachment {
	return () => {
		let stop: (() => void) | null = null;
		let gone = false;
		whenIdle(() => {
			void import('./follow-reading.ts').then(({ followReading }) => {
				if (!gone) stop = followReading(lesson);
			});
		});
		return () => {
			gone = true;
			stop?.();
		};
	};
}
