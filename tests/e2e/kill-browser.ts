import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

/** Ends the browser of a profile from one moment to the next, as an empty battery does. */
export async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
	const gone = new Promise((resolve) => context.once('close', resolve));
	// Chromium notes its process beside the profile: "<host>-<process>".
	process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
	await gone;
}
