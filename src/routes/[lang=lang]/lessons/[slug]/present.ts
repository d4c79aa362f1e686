import { mount, unmount } from 'svelte';
import type { RoomWords } from '$lib/i18n/words.ts';
import PresentLesson from './PresentLesson.svelte';

/** Puts a lesson on the wall: full screen where the browser allows it. */
export function present(button: HTMLElement, words: RoomWords['present']): void {
	const article = button.closest('article');
	const { documentElement: root } = document;
	if (!article || 'presenting' in root.dataset) return;
	const shown = mount(PresentLesson, { target: document.body, props: { article, words, leave } });
	let left = false;

	function leave() {
		if (left) return;
		left = true;
		document.removeEventListener('fullscreenchange', follow);
		void unmount(shown);
		if (document.fullscreenElement) void document.exitFullscreen();
		button.focus({ preventScroll: true });
	}

	/** The browser itself takes Escape to end the full screen. */
	function follow() {
		if (!document.fullscreenElement) leave();
	}

	document.addEventListener('fullscreenchange', follow);
	// Older iPads know no full screen: the lesson then fills the window.
	if ('requestFullscreen' in root) root.requestFullscreen().catch(() => undefined);
}
