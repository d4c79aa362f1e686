const hour = 3_600_000;

/** Calls when a tab that has been open for an hour is looked at again, and each hour after that. */
export function whenSeenAgain(act: () => void): void {
	let last = Date.now();
	document.addEventListener('visibilitychange', () => {
		if (document.hidden || Date.now() - last < hour) return;
		last = Date.now();
		act();
	});
}
