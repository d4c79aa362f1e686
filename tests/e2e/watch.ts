import type { BrowserContext } from '@playwright/test';

/** What has gone wrong in a browser since it was watched. */
export interface Watch {
	readonly troubles: readonly string[];
	/** Trouble that the test brings about itself. */
	expect(trouble: RegExp): void;
}

/**
 * Watches all pages and workers of a browser: no request may leave for another host, and no page
 * may throw, or write an error, as browsers do where the content security policy is violated.
 */
export function watchOver(context: BrowserContext): Watch {
	const found: string[] = [];
	const expected: RegExp[] = [];
	context.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (/^(https?|wss?):$/.test(protocol) && hostname !== 'localhost')
			found.push(`a request to another host: ${request.url()}`);
	});
	context.on('weberror', (event) => found.push(`a page threw ${event.error().message}`));
	context.on('console', (message) => {
		if (message.type() === 'error')
			found.push(`an error in the console: ${message.text()} (${message.location().url})`);
	});
	return {
		get troubles() {
			return found.filter((trouble) => !expected.some((pattern) => pattern.test(trouble)));
		},
		expect: (trouble) => void expected.push(trouble)
	};
}
