/** Hands a file to the reader: to the folder of downloads, or, where asked, to another app. */
export function saveFile(file: File): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = file.name;
	link.click();
	// The download reads the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Can this device hand such a file to another app? Never on the server, which draws the same page. */
export function canSend(file: () => File): boolean {
	if (typeof navigator === 'undefined' || typeof navigator.canShare !== 'function') return false;
	return navigator.canShare({ files: [file()] });
}

/** Text to the clipboard; false if the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/**
 * A name that says what a file holds, safe on every system.
 *
 * @example fileName('big-push', 'fixedLabour:48') // 'minga-big-push-fixedLabour-48'
 */
export function fileName(model: string, state: string | null): string {
	return ['minga', model, state]
		.filter(Boolean)
		.join('-')
		.replace(/[^\w.-]+/g, '-')
		.slice(0, 80);
}
