/** How much of the course is on this device; bytes as they travel, that is compressed. */
export interface Holding {
	readonly files: number;
	readonly totalFiles: number;
	readonly bytes: number;
	readonly totalBytes: number;
	/** The languages that are not kept here, and what each would add. */
	readonly more: readonly { readonly language: string; readonly bytes: number }[];
}

/**
 * Why the course could not be saved: no room on the device, no connection, the site was changed
 * while it was being saved, the browser keeps its storage closed to the site, or the browser broke
 * off and did not say why.
 */
export type FailureReason = 'space' | 'network' | 'changed' | 'storage' | 'interrupted';

/** What a service worker tells the pages. */
export type FromWorker =
	| { readonly type: 'HOLDING'; readonly holding: Holding }
	| { readonly type: 'FAILED'; readonly reason: FailureReason; readonly holding: Holding }
	/** How many tabs show the course. */
	| { readonly type: 'TABS'; readonly count: number };

/** What a page asks of a service worker; the last name is the one workbox-window uses. */
export type ToWorker =
	| { readonly type: 'TABS' | 'SKIP_WAITING' }
	/** What is here? The language is read or asked for: it is to be kept. */
	| { readonly type: 'STATUS'; readonly language: string };
