/** What the browser says of its storage; null at http addresses. */
export function browserStorage(): StorageManager | null {
	return typeof navigator === 'undefined' ? null : (navigator.storage ?? null);
}

/** A tab of Safari on an iPad or iPhone: only these browsers say whether they run the installed app. */
export function isSafariTab(): boolean {
	return 'standalone' in navigator && navigator.standalone === false;
}

/** Bytes that the browser still gives this page; null: it does not say. */
export async function roomIn(storage: StorageManager | null): Promise<number | null> {
	if (typeof storage?.estimate !== 'function') return null;
	const { quota, usage } = await storage.estimate();
	return quota === undefined || usage === undefined ? null : quota - usage;
}

/**
 * Does this look like a private window? No browser says so. Safari and Firefox give no file system
 * to one; Chromium gives it less room than a script may take of the memory, twice.
 */
export async function isPrivateWindow(storage: StorageManager | null): Promise<boolean> {
	if (!storage) return false;
	const { memory } = performance as Performance & { memory?: { jsHeapSizeLimit: number } };
	if (memory) {
		const quota = typeof storage.estimate === 'function' ? (await storage.estimate()).quota : null;
		return typeof quota === 'number' && quota < 2 * memory.jsHeapSizeLimit;
	}
	if (typeof storage.getDirectory !== 'function') return false;
	return storage.getDirectory().then(
		() => false,
		() => true
	);
}
