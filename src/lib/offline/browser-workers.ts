import type { FailureReason } from './messages.ts';

/** The browser's service workers; null where it has none, or none for this page. */
export function browserWorkers(): ServiceWorkerContainer | null {
	try {
		return 'serviceWorker' in navigator ? navigator.serviceWorker : null;
	} catch {
		// In a frame without an origin of its own the mere question is refused.
		return null;
	}
}

/** Why the browser would not register a worker, as far as it says. */
export function whyRefused(error: unknown): FailureReason {
	const forbidden = error instanceof DOMException && error.name === 'SecurityError';
	return forbidden ? 'storage' : 'interrupted';
}
