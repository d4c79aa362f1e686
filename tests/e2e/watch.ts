import type { BrowserContext, ConsoleMessage, Request, WebError } from '@playwright/test';

/** What has gone wrong in a browser since it was watched. */
export interface Watch {
	readonly troubles: readonly string[];
	/** Trouble that the test brings about itself. */
	expect(trouble: RegExp): void;
	/** Looks away: what goes wrong from now on is another test's. */
	end(): void;
}

/**
 * Watches all pages and workers of a browser: no request may leave for another host, and no page
 * may throw, or write an error, as browsers do where the content security policy is violated.
 */
export function watchOver(context: BrowserContext): Watch {
	const found: string[] = [];
	const expected: RegExp[] = [];
	const request = (sent: Request) => {
		const { protocol, hostname } = new URL(sent.url());
		if (/^(https?|wss?):$/.test(protocol) && hostname !== 'localhost')
			found.push(`a request to another host: ${sent.url()}`);
	};
	const weberror = (event: WebError) => found.push(`a page threw ${event.error().message}`);
	const console = (message: ConsoleMessage) => {
		if (message.type() === 'error')
			found.push(`an error in the console: ${message.text()} (${message.location().url})`);
	};
	context.on('request', request).on('weberror', weberror).on('console', console);
	return {
		get troubles() {
			return found.filter((trouble) => !expected.some((pattern) => pattern.test(trouble)));
		},
		expect: (trouble) => void expected.push(trouble),
		end: () =>
			void context.off('request', request).off('weberror', weberror).off('console', console)
	};
}
