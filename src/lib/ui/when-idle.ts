/** Calls when the page has a moment. Safari knows no idle time: there the next task must do. */
export function whenIdle(act: () => void): void {
	if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 1500 });
	else setTimeout(act, 1);
}
